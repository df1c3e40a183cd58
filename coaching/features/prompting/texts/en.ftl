prompting-menu =
    .begin = Ask about AI
    .review = Review my prompt
    .paste = May I paste this?
prompting-prompt = How do I write a better prompt?
    .about = Advice from our collection, with its source
prompting-prompt-minutes = How do I get good meeting notes out of AI?
    .about = From conversation to notes

# Asking and answering
prompting-question = What would you like to know?
    .again = Ask the way you’d ask a colleague.
    .label = the question
prompting-ask-away = Ask away, the way you’d ask a colleague. Or paste a prompt that doesn’t do what you want.
prompting-pasted = Before I pass this on to the language model: it seems to contain personal or secret data ({ KINDS($kinds) }). Shall I take it out?
    .again = Take it out and ask, or cancel?
    .label = what to do with it
    .remove = Take it out and ask
    .stop = Cancel
prompting-not-sent = Cancelled. Nothing was sent to the model, and nothing was saved.
prompting-no-answer = I don’t know that one, I’m afraid, and I’d rather say so than guess. Do ask { $contact ->
        [none] a colleague
       *[other] { $contact }
    }, or tell me what you’re trying to get done, and we’ll start from there.
prompting-by-model = Written by AI. Check what matters before you use it.
prompting-no-source = The playbook has nothing on this: it’s the language model’s general knowledge.
prompting-source = Source: Kollega’s playbook, “{ $title }”
prompting-source-own = { $kind ->
        [use_case] Source: your own way of working “{ $title }”
        [failure] Source: your own attempt “{ $title }”
        [rule] Source: your own rule “{ $title }”
       *[prompt] Source: your own prompt library, “{ $title }”
    }{ $credit ->
        [none] { "" }
       *[other] { "" }, shared by { $credit }
    }
prompting-own =
    .prompt =
        You have a prompt for that, **{ $title }**:

        > { $text }

        { "" }**Try it:** fill in the brackets and run it on a real case today.
    .use_case =
        This is how some colleagues already do it, **{ $title }**:

        > { $text }
    .failure =
        One of your colleagues has already tried that, and it didn’t work out: **{ $title }**.

        > { $text }
        >
        > Why it didn’t work: { $why }
        >
        > Lesson: { $lesson }
    .rule =
        You have a rule of your own for that, **{ $title }**:

        > { $text }
prompting-again = We covered that earlier today, so here’s just the gist:
prompting-page = Show all of it
prompting-lesson = The lesson on this
prompting-recipe = Show the recipe
prompting-no-page = I can’t find that page any more. Ask me again, and I’ll look it up afresh.
prompting-go-on = Continue in our own chat
prompting-helpful = That helped
prompting-unhelpful = Not quite
prompting-glad = Good to know. Thank you!
prompting-sorry = Thanks for saying so. Tell me what was missing and I’ll try again, or ask { $contact }.
prompting-discreet = What colleagues answer, save or can do stays with them; I don’t tell anyone, and I won’t tell others about you either. The company only ever sees totals for five or more people.

# When the language model does not answer: under the playbook’s answer, alone, and under a prompt review
prompting-model-slow = The language model took too long, so this comes from the playbook.
    .alone = The language model took too long to answer.
    .review = The language model took too long, so I reviewed it using rules of thumb.
prompting-model-down = The language model can’t be reached right now, so this comes from the playbook.
    .alone = The language model can’t be reached right now.
    .review = The language model can’t be reached right now, so I reviewed it using rules of thumb.
prompting-model-busy = The language model is busy right now, so this comes from the playbook.
    .alone = The language model is busy right now.
    .review = The language model is busy right now, so I reviewed it using rules of thumb.
prompting-model-refused = The language model wouldn’t answer that, so this comes from the playbook.
    .alone = The language model wouldn’t answer that.
    .review = The language model wouldn’t answer this one, so I reviewed it using rules of thumb.
prompting-model-nonsense = The language model’s answer was no use, so this comes from the playbook.
    .alone = The language model’s answer was no use.
    .review = The language model’s answer was no use, so I reviewed it using rules of thumb.
prompting-model-cut = The language model’s answer broke off, so this comes from the playbook.
    .alone = The language model’s answer broke off.
    .review = The language model’s answer broke off, so I reviewed it using rules of thumb.
prompting-model-budget = This month’s budget for the language model is used up, so this comes from the playbook.
    .alone = This month’s budget for the language model is used up.
    .review = This month’s budget for the language model is used up, so I reviewed it using rules of thumb.
prompting-model-daily = You’ve used up today’s questions to the language model, so this comes from the playbook. It’ll be back tomorrow.
    .alone = You’ve used up today’s questions to the language model. It’ll be back tomorrow.
    .review = You’ve used up today’s questions to the language model, so I reviewed it using rules of thumb. It’ll be back tomorrow.

# Prompt review
prompting-draft = Paste your prompt here, just as you would send it.
    .again = The prompt itself, please: the whole text you’d give the AI.
    .label = the prompt
prompting-gap = { $gap ->
        [data] **What matters most: { $kinds ->
            [none] “{ $word }” with a name or a sum beside it.** Replace names and sums
           *[other] it contains { KINDS($kinds) }.** Replace that
        } with [brackets] before it goes anywhere; the answer will be just as good.
        [goal] **What matters most: the task.** The AI can’t tell what it should do with this. Begin with a verb: write, compare, shorten …
        [context] **What matters most: background.** The AI knows nothing about your case, so the answer would suit anyone. Two or three facts change that.
        [audience] **What matters most: the reader.** Who will read it, and what do they already know? That decides every word.
        [format] **What matters most: the format.** Without a length and a format you’ll get an essay, and the time you saved goes into cutting it.
        [limits] **What matters most: limits.** Say what it mustn’t do: invent figures, promise dates, use jargon.
        [check] **What matters most: a way to check.** Have it ask back when something is missing, and mark what it isn’t sure of.
        [example] **What matters most: an example.** One text you were happy with says more than any description.
       *[none] **There’s nothing missing that matters.** Task, background, reader, format, limits: it’s all there.
    }
prompting-rewritten-by-model = This is how it could read:
prompting-rewritten =
    This is how it could read. You fill in the brackets:

    > { $prompt }{ $goal ->
        [add]
            { "" }
            > Task: [write / compare / shorten …] so that [what should happen afterwards].
       *[has] { "" }
    }{ $context ->
        [add]
            { "" }
            > Background: [two or three facts about the case].
       *[has] { "" }
    }{ $audience ->
        [add]
            { "" }
            > The reader is [who], who already knows [what].
       *[has] { "" }
    }{ $format ->
        [add]
            { "" }
            > Format: no more than [120] words, [tone], as [an email / a table / bullet points].
       *[has] { "" }
    }{ $limits ->
        [add]
            { "" }
            > Don’t make up facts or figures, and leave out [what].
       *[has] { "" }
    }{ $check ->
        [add]
            { "" }
            > Ask me if anything is missing before you start, and mark what you aren’t sure of.
       *[has] { "" }
    }{ $example ->
        [add]
            { "" }
            > Here is an example that I was happy with: [example].
       *[has] { "" }
    }
prompting-try-it = { $gap ->
        [none] **Try this:** add “what would you need to know to do this better?” and see what it asks.
       *[other] **Try this:** run your version and this one, and put the two answers side by side.
    }
prompting-stuck = A few weeks ago we looked at a prompt of yours; what it lacked was { $gap ->
        [data] masking personal data
        [goal] a clear task
        [context] background
        [audience] the reader
        [format] a format
        [limits] limits
        [check] a way to check
       *[example] an example
    }. Do you include that now?
    .again = Does it go into your prompts these days, yes or no?
    .label = whether you include it
    .yes = Yes, mostly
    .no = Not really
    .why = A follow-up two weeks after a prompt review
    .next = a follow-up on your prompt review
prompting-stuck-yes = Lovely, then it’s become a habit. Whenever you like, we can look at the next prompt.
prompting-stuck-no = Thanks for being honest; plenty of people say the same. Put it at the very top of your next prompt. Or paste one here and we’ll look at it together.
prompting-review-again = Review a prompt

# May I …?
prompting-may-kind = { $light ->
        [green] 🟢 **Yes:** what’s public anyway may go into { $tool ->
            [none] any AI tool
           *[other] { $tool }
        }.
        [amber] 🟡 **Yes, with care:** { prompting-may-more.matter } may go into { $tool ->
            [none] { $tools }
           *[other] { $tool }
        }. Leave out names and whatever the task doesn’t need.
       *[red] 🔴 **No{ $tool ->
            [none] { "" }
           *[other] , not into { $tool }
        }:** { prompting-may-more.matter } { $tools ->
            [none] mustn’t go into any AI tool
           *[other] may go into { $tools } and nowhere else
        }.
    }
prompting-may-tool = { $reach ->
        [much] 🟡 **Yes, with care:** { $tool } is approved here{ $widest ->
            [personal] { "" }, also for what is confidential and about people
            [confidential] { "" }, also for what is confidential, not for texts about people
           *[other] { "" } for what is internal; what is confidential or about people stays out
        }.
        [public] 🟡 **Only for what is public:** { $tool } is not approved for anything else. { $tools ->
            [none] No tool is yet.
           *[other] For internal material there’s { $tools }.
        }
       *[other] 🔴 **No:** { $tool } is not approved here. { $tools ->
            [none] No tool is yet.
           *[other] Approved: { $tools }.
        }
    }
prompting-may-more = According to the rules at { $company }. Not sure what kind of text it is? Show it to me, or ask { $contact ->
        [none] whoever decides on it
       *[other] { $contact }
    }.
    .matter = { $data ->
            [internal] what is internal
            [confidential] what is confidential (prices, contracts, drawings, customers’ material)
            [personal] what is about people (pay, health, names)
           *[public] what is public
        }

# May I paste this?
prompting-paste = Paste the text here. I’ll look at it myself; it goes to no language model, and I won’t store any of it.
    .again = The text you’d like to paste, please.
    .label = the text
prompting-red-found = 🔴 **Red: stop.** It contains { $count ->
        [one] something
       *[other] { $count } things
    } that mustn’t go into an AI tool: { KINDS($kinds) }.
prompting-masked =
    Here’s the text without it. Look for names before you use it:

    > { $text }
prompting-patterns-only = I only spot patterns such as numbers and addresses, not names or meaning. You know best what’s in it.
prompting-class = I see no numbers, addresses or keys in it{ $seems ->
        [personal] , but “{ $word }” sounds like people (pay, health, assessment …)
        [confidential] , but “{ $word }” sounds like something that stays in-house (prices, contracts, drawings …)
       *[none] { "" }
    }. What kind of text is it?
    .again = Public, internal, confidential, or about people?
    .label = the kind of text
    .public = Public
    .internal = Internal
    .confidential = Confidential
    .personal = About people
prompting-into = Which AI tool would you like to use?
    .again = The name of the tool, please, such as “Copilot”.
    .label = the tool
prompting-light-green = 🟢 **Green: go ahead.** What’s public anyway may go into any tool.
prompting-light-amber = 🟡 **Amber: yes, with care.** { $tool ->
        [none] It may go into { $tools }, and nowhere else.
       *[other] { $tool } is fine for it.
    } Only what the task needs, no names, and read the answer before you use it.
prompting-light-red = 🔴 **Red: stop.** { $data ->
        [personal] Texts about people stay out of AI tools{ $tools ->
            [none] { "" }
           *[other] {" "}other than { $tools }
        }.
        [confidential] What is confidential stays out of AI tools{ $tools ->
            [none] { "" }
           *[other] {" "}other than { $tools }
        }.
       *[other] { $tool } is not approved for internal material. { $tools ->
            [none] No tool is yet.
           *[other] Approved: { $tools }.
        }
    } Describe the case with made-up details instead, or ask { $contact }.
prompting-rules = According to the rules at { $company }.
prompting-told-asked = - What you’ve asked me lately, with my answers: { $count }; deleted after three days
prompting-told-votes = - Your ratings of my answers: { $count }
prompting-told-habits = - Your answers to whether something stuck: { $count }
prompting-figures-topic = - The coach’s answers on “{ $title }” didn’t help { $failed } of { $people } people.
prompting-figures-unknown = - In { MONTH($month) } the coach had no answer to { $questions } questions from { $people } people. What they were about isn’t stored.
prompting-told-unanswered = - Months with questions I had no answer to: { $count }; what they were about isn’t stored
prompting-told-model = - Questions to the language model on { DAY($day) }: { $count }
