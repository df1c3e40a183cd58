library-menu =
    .share = Share something that works

# Sharing
library-kind = What would you like to share with your colleagues?
    .again = A prompt, a way of working, or something that did not work out?
    .label = what you share
    .prompt = A prompt
    .use_case = A way of working
    .failure = Something that failed
    .rule = A rule
library-text = { $kind ->
        [use_case] How do you do it? Tell it so that a colleague can do the same.
        [failure] What did you try?
        [rule] What does the rule say?
       *[prompt] Paste the prompt. Put what changes from time to time into [brackets], like [customer] or [date].
    }
    .again = The text itself, please.
    .label = the text
library-why = Why did it not work out?
    .again = One sentence will do: what went wrong?
    .label = why
library-lesson = What did you learn from it?
    .again = What would you do differently?
    .label = the lesson
library-title = What shall we call it, so that others find it? A few words are enough.
    .again = A title of a few words, please.
    .label = the title
library-personal = Before it is shared: there is something in it that should not be passed on ({ KINDS($kinds) }). Shall I take it out?
    .again = Take it out and go on, or stop here?
    .label = what I do with it
    .remove = Take it out
    .stop = Stop
library-credit = Shall it say whom it comes from?
    .again = With your name, your team, or neither?
    .label = who is named
    .name = My name
    .team = My team
    .nobody = Nobody
library-right = This is how all colleagues see it{ $credit ->
        [none] { "" }, without a name
       *[other] { "" }, shared by { $credit }
    }:

    { "" }**{ $title }**

    > { $text }{ $kind ->
        [failure]
            { "" }
            >
            > Why it did not work: { $why }
            >
            > Lesson: { $lesson }
       *[other] { "" }
    }

    { $places ->
        [none] { "" }
       *[other] To fill in each time: { $places }.{" "}
    }{ $model ->
        [none] { "" }
       *[other] When somebody asks, the language model may read the text, but not whom it is from.{" "}
    }You can take it back whenever you like. Shall I share it?
library-dropped = All right, nothing was shared, and nothing is kept.
library-kept = { $kind ->
        [failure] Shared. Thank you! The next person about to try the same will find it – that is worth as much as a success.
       *[other] Shared. Thank you! Whoever asks about it will now find it first.
    } To take it back, write “what have I shared”.
library-rule-by-lead = Rules are added by the programme’s leads. Talk to { $contact } if one is missing.

# Taking it back
library-none = There is nothing shared to take down. Write “share a prompt” when you have one that works.
library-which = What shall be taken down?
    .again = Choose one of the things that were shared.
    .label = what is taken down
library-one = { $title }
library-keep-all = Nothing
library-remove = I take “{ $title }” down for everybody, and its text is erased. Is that right?
library-removed = Taken down: “{ $title }”. Nobody finds it any more.
library-stays = All right, everything stays.
library-taken-down = What you shared as “{ $title }” was taken down by the programme’s leads. If you wonder why: { $contact }.
library-told = - What you shared with everybody: { $titles }. Write “what have I shared” to take something back.

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
library-proposed = I’ve asked. With a yes the line stands there for everybody.
    .why = A colleague’s suggestion for a shared prompt
    .next = a suggestion for your prompt
library-accept = A colleague suggests a line for your prompt “{ $title }”:

    > { $text }

    Shall it stand there for everybody?
    .again = Add the line, or leave the prompt as it is?
    .label = the suggestion
    .waits = You have a suggestion for one of your prompts to answer
    .add = Add the line
    .no = Leave it
library-added = The line is in “{ $title }” now, for everybody.
library-addition-refused = All right, “{ $title }” stays as it was.

# What did not work
library-no-failures = Nobody has told of anything that did not work yet. The first does the next a favour.
library-failures = { $count ->
        [one] One attempt that did not work
       *[other] { $count } attempts that did not work
    }, and what they taught us:
library-failure-line = - **{ $title }** – { $lesson }
