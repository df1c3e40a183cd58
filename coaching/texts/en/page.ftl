# The page on which Kollega can be tried.

page-title = Kollega: try it out
page-tagline = Your AI coach at work
page-skip = Skip to the message box
page-language = Language
page-no-script = This page needs JavaScript.
page-fictive = The company and its people are made up. Whatever you type stays on this computer.

# Who you are
page-who = Who do you want to be?
page-you-are = You are
page-you = You
page-search = Someone else: name, job or department
page-nobody-found = No one here matches that.
page-part-newcomer = New to AI
page-part-buddy = Buddy
page-part-champion = Champion
page-part-lead = Programme lead
page-waiting = New message

# The chat
page-chat = Chat with Kollega
page-chat-with = AI assistant in conversation with { $name } ({ $what })
page-rooms = Chats
page-twins = As in Slack and Teams
page-home = My page
page-home-with = Your page with Kollega, like the Home tab in Slack. No one else can see it.
page-group-with = Group chat: { $names } and Kollega, which only hears what mentions @Kollega
page-channel-with = The channel everyone reads. Kollega only hears what mentions @Kollega
page-silence = It’s quiet here so far.
page-aside = Later, less often or not at all
page-message = Message to { $room }
page-send = Send
page-thinking = Kollega is thinking …
page-newer = New message ↓
page-ai = AI
page-choices = Suggested answers
page-chosen = { $choice }, chosen
page-choose-one = Choose …
page-optional = optional
page-copy = Copy
page-copied = Copied
page-sent = Sent
page-welcome = Say hello to Kollega
page-welcome-more = Kollega is an AI assistant. Write the way you would to a colleague, or start with one of these:
page-try-hello = Hello!
page-try-prompt = How do I write a better prompt?
page-try-saving = Saved 45 min on quotes with Copilot yesterday

# The clock
page-clock = Virtual time
page-clock-forward = Move time forward
page-clock-hour = +1 hour
page-clock-day = +1 day
page-clock-week = +1 week
page-clock-next = Go to the next event
page-clock-running = The clock is running …
page-next = What comes next, and why
page-next-none = Nothing yet. As soon as someone has talked to Kollega, the next step appears here.
page-next-others = { $who } and { $count } more

# What happened meanwhile
page-meanwhile-asked = { $name } was asked to be a buddy, and answered.
page-meanwhile-met = { $one } and { $other } were matched and have met.
page-meanwhile-pairs = { $count ->
        [one] Two more colleagues were matched.
       *[other] { $count } more buddy matches were introduced.
    }
page-meanwhile-drop-in = { $count ->
        [one] A drop-in was announced in the channel.
       *[other] { $count } drop-ins were announced in the channel.
    }
page-meanwhile-update = This month’s AI update was announced in the channel.
page-meanwhile-answered = { $count ->
        [one] One colleague answered the weekly check-in.
       *[other] { $count } colleagues answered their weekly check-in.
    }
page-clock-news = { $count ->
        [0] Nothing new for { $name }.
        [one] One new message for { $name }.
       *[other] { $count } new messages for { $name }.
    }
page-lives = Everyone here has a life of their own. Write as one of them, and you are that person for as long as you stay.
page-new = New
page-anew = Start over
page-anew-sure = Yes, start over on Monday morning
page-anew-on = The company is starting over …

# When something goes wrong
page-again = Try again
page-failed = That didn’t work. Please try again.
page-lost = No connection to Kollega. The page keeps trying.
page-unsent = Your message didn’t get through.
page-nobody = There’s no one here by that name.
page-no-chat = That chat doesn’t exist, or you’re not in it.
page-not-found = There’s nothing at this address.
page-not-json = This address takes a JSON object (Content-Type: application/json).
page-too-large = That is too long: at most 64 KB fit into one message.
page-unreadable = The field “{ $field }” is missing or the wrong type.
page-refused-host = This page answers only on the computer it runs on, under 127.0.0.1 or localhost.
page-refused-origin = Only the page itself may send something here.
