library-menu =
    .share = Share something that works

# Sharing
library-kind = What would you like to share with your colleagues?
    .again = A prompt, a way of working, or something that didn’t work out?
    .label = what you share
    .prompt = A prompt
    .use_case = A way of working
    .failure = Something that didn’t work out
    .rule = A rule
library-text = { $kind ->
        [use_case] How do you do it? Describe it so that a colleague can do the same.
        [failure] What did you try?
        [rule] What does the rule say?
       *[prompt] Paste the prompt. Put whatever changes each time into [brackets], like [customer] or [date].
    }
    .again = The text itself, please.
    .label = the text
library-why = Why didn’t it work out?
    .again = One sentence will do: what went wrong?
    .label = why
library-lesson = What did you learn from it?
    .again = What would you do differently?
    .label = the lesson
library-title = What should we call it, so that others can find it? A few words are enough.
    .again = A title of a few words, please.
    .label = the title
library-personal = Before it’s shared: it contains something that shouldn’t be passed on ({ KINDS($kinds) }). Shall I take it out?
    .again = Take it out and go on, or cancel?
    .label = what I do with it
    .remove = Take it out
    .stop = Cancel
library-credit = Should it say who it’s from?
    .again = With your name, your team, or neither?
    .label = who is named
    .name = My name
    .team = My team
    .nobody = No one
library-right = This is what all your colleagues will see{ $credit ->
        [none] { "" }, without a name
       *[other] { "" }, shared by { $credit }
    }:

    { "" }**{ $title }**

    > { $text }{ $kind ->
        [failure]
            { "" }
            >
            > Why it didn’t work: { $why }
            >
            > Lesson: { $lesson }
       *[other] { "" }
    }

    { $places ->
        [none] { "" }
       *[other] To fill in each time: { $places }.{" "}
    }{ $model ->
        [none] { "" }
       *[other] When someone asks, the language model may read the text, but not who it’s from.{" "}
    }You can take it back whenever you like. Shall I share it?
    .yes = Yes, share it
library-dropped = All right, nothing was shared and nothing was saved.
library-kept = { $kind ->
        [failure] Shared. Thank you! The next person about to try the same will find it. That’s worth as much as a success.
       *[other] Shared. Thank you! Anyone who asks about it will now find it first.
    } To take it back, type “what have I shared”.
library-rule-by-lead = Only programme leads add rules. If one is missing, talk to { $contact }.

# Taking it back
library-none = You have nothing shared to remove. Type “share a prompt” when you have one that works.
library-which = What should I remove?
    .again = Choose one of the things that were shared.
    .label = what to remove
library-one = { $title }
library-keep-all = Nothing
library-remove = Shall I remove “{ $title }” for everyone? The text will be deleted.
    .yes = Yes, remove it
library-removed = Removed: “{ $title }”. No one can find it any more.
library-stays = All right, everything stays.
library-taken-down = What you shared as “{ $title }” has been taken down. If you’d like to know why, ask { $contact }.
library-told = - What you’ve shared with everyone: { $titles }. Type “what have I shared” to take something back.

# The prompt library
library-all-prompts = All prompts
library-share-one = Share a prompt
library-share-failure = Share something that did not work
library-no-prompts = The prompt library is still empty. If you have one that works, it will be the first.
library-prompt-which = { $count ->
        [one] One prompt
       *[other] { $count } prompts
    } of your own. Which one would you like to see?
    .again = Which of them would you like to see?
    .label = the prompt
library-prompt-line = - **{ $title }**{ $credit ->
        [none] { "" }
       *[other] { "" } · from { $credit }
    }
library-prompt = { "" }**{ $title }**{ $credit ->
        [none] { "" }
       *[other] { "" } · from { $credit }
    }{ $day ->
        [none] { "" }
       *[other] { "" } · looked over { DAY($day) }
    }

    > { $text }

    { $places ->
        [none] Copy it and go.
       *[other] Fill in: { $places }.
    }
library-prompt-gone = That prompt is no longer in the library.
library-approve-button = It still holds
library-merge-button = Merge it with another
library-only-keepers = Only a prompt engineer or a programme lead can do that. Ask { $contact }.
library-approve = “{ $title }” will say that it was looked over today. Does it still hold?
    .yes = Yes, it holds
library-approved = Noted: “{ $title }” was looked over today.
library-nothing-alike = There’s no other prompt that “{ $title }” could go into.
library-merge-into = Which prompt stays, if “{ $title }” goes?
    .again = Choose the one that stays.
    .label = the prompt that stays
library-merge = “{ $title }” goes and its text is deleted; “{ $into }” stays as it is. I’ll tell whoever shared the first. Shall I merge them?
    .yes = Yes, merge them
library-are-merged = Merged: only “{ $into }” stands there now.
library-merged =
    .why = What you shared was merged with another prompt
    .next = news of something you shared
library-folded-in = What you shared as “{ $title }” was much like “{ $into }”, so only that one stands there now. If you’d like to know why, ask { $contact }.
library-suggest-one = Suggest a change
library-addition = What is missing in “{ $title }”? Write the line as it should stand, and I’ll ask whoever shared the prompt.
    .again = A line or two, just as they should stand in the prompt.
    .label = the change
library-addition-long = That makes the prompt too long. There is room for { $most } more characters; shorten the line and try again.
library-propose = I’ll send this as a suggestion to whoever shared “{ $title }”, without your name:

    > { $text }

    Shall I ask?
    .yes = Ask
library-addition-dropped = All right, nothing was sent.
library-proposed = I’ve asked. If you say yes, the line will be there for everyone.
    .why = A colleague’s suggestion for a shared prompt
    .next = a suggestion for your prompt
library-accept = A colleague suggests a line for your prompt “{ $title }”:

    > { $text }

    Shall I add it for everyone?
    .again = Add the line, or leave the prompt as it is?
    .label = the suggestion
    .waits = You have a suggestion for one of your prompts to answer
    .add = Add the line
    .no = Leave it
library-added = The line is in “{ $title }” now, for everyone.
library-addition-refused = All right, “{ $title }” stays as it was.

# What did not work
library-no-failures = Nobody has told of anything that did not work yet. The first does the next a favour.
library-failures = { $count ->
        [one] One attempt that did not work
       *[other] { $count } attempts that did not work
    }, and what they taught us:
library-failure-line = - **{ $title }**: { $lesson }
