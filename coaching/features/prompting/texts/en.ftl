prompting-menu =
    .begin = Ask about AI
    .review = Review my prompt
    .paste = May I paste this?
prompting-prompt = How do I write a better prompt?
    .about = Advice from our collection, with its source
prompting-prompt-minutes = How do I get good meeting notes out of AI?
    .about = From talk to minutes

# Asking and answering
prompting-question = What would you like to know?
    .again = Ask it as you would ask a colleague.
    .label = the question
prompting-ask-away = Ask away – the way you would ask a colleague. Or paste a prompt that doesn't do what you want.
prompting-pasted = Before I pass this on to the language model: I see what looks like personal or secret data in it ({ KINDS($kinds) }). Shall I take it out?
    .again = Take it out and ask, or stop here?
    .label = what to do with it
    .remove = Take it out and ask
    .stop = Stop
prompting-not-sent = Stopped. Nothing has left for the model, and I keep nothing of it.
prompting-no-answer = That one I don't know, I'm afraid, and I'd rather say so than guess. Do ask { $contact ->
        [none] a colleague
       *[other] { $contact }
    } – or tell me what you are trying to get done, and we start from there.
prompting-by-model = Written by AI. Check what matters before you use it.
prompting-no-source = The playbook has nothing on this: general knowledge of the language model.
prompting-source = Source: Kollega's playbook, “{ $title }”
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

        { "" }**Try:** fill in the brackets and run it on a real case today.
    .use_case =
        This is how it is already done at your place, **{ $title }**:

        > { $text }
    .failure =
        Somebody at your place has already tried that, and it did not work out: **{ $title }**.

        > { $text }
        >
        > Why it did not work: { $why }
        >
        > Lesson: { $lesson }
    .rule =
        You have a rule of your own for that, **{ $title }**:

        > { $text }
prompting-again = We were there earlier today, so just the heart of it:
prompting-page = Show all of it
prompting-lesson = The lesson on this
prompting-recipe = Show the recipe
prompting-no-page = I can't find that page any more. Ask me again, and I'll look it up afresh.
prompting-go-on = Go on in our own chat
prompting-helpful = That helped
prompting-unhelpful = Not quite
prompting-glad = Good to know. Thank you!
prompting-sorry = Thanks for saying so. Tell me what was missing and I'll try again – or ask { $contact }.
prompting-discreet = What colleagues answer, save or can do stays with them; I don't tell anybody, and I won't tell others about you either. The company sees totals of five people or more.

# When the language model does not answer: under the playbook's answer, alone, and under a prompt review
prompting-model-slow = The language model took too long, so this comes from the playbook.
    .alone = The language model took too long to answer.
    .review = The language model took too long, so I reviewed it by the rules of thumb.
prompting-model-down = The language model can't be reached right now, so this comes from the playbook.
    .alone = The language model can't be reached right now.
    .review = The language model can't be reached right now, so I reviewed it by the rules of thumb.
prompting-model-busy = The language model is busy right now, so this comes from the playbook.
    .alone = The language model is busy right now.
    .review = The language model is busy right now, so I reviewed it by the rules of thumb.
prompting-model-refused = The language model would not answer that, so this comes from the playbook.
    .alone = The language model would not answer that.
    .review = The language model would not touch this one, so I reviewed it by the rules of thumb.
prompting-model-nonsense = The language model's answer was no use, so this comes from the playbook.
    .alone = The language model's answer was no use.
    .review = The language model's answer was no use, so I reviewed it by the rules of thumb.
prompting-model-cut = The language model's answer broke off, so this comes from the playbook.
    .alone = The language model's answer broke off.
    .review = The language model's answer broke off, so I reviewed it by the rules of thumb.
prompting-model-budget = This month's budget for the language model is used up, so this comes from the playbook.
    .alone = This month's budget for the language model is used up.
    .review = This month's budget for the language model is used up, so I reviewed it by the rules of thumb.
prompting-model-daily = You have asked the language model often today, so this comes from the playbook. Tomorrow it writes again.
    .alone = You have asked the language model often today. Tomorrow it writes again.
    .review = You have asked the language model often today, so I reviewed it by the rules of thumb. Tomorrow it writes again.

# Prompt review
prompting-draft = Paste your prompt here, just as you would send it.
    .again = The prompt itself, please – the whole text you'd give the AI.
    .label = the prompt
prompting-gap = { $gap ->
        [data] **What matters most: { $kinds ->
            [none] “{ $word }” with a name or a sum beside it.** Replace names and sums
           *[other] it holds { KINDS($kinds) }.** Replace that
        } by [brackets] before it goes anywhere; the answer will be just as good.
        [goal] **What matters most: the task.** The AI can't tell what it should do with this. Begin with a verb: write, compare, shorten …
        [context] **What matters most: background.** The AI knows nothing about your case, so it answers for anybody. Two or three facts change that.
        [audience] **What matters most: the reader.** Who will read it, and what do they know already? That decides every word.
        [format] **What matters most: the shape.** Without a length and a form you get an essay, and the time you saved goes into cutting it.
        [limits] **What matters most: limits.** Say what it must not do – invent figures, promise dates, use jargon.
        [check] **What matters most: a way to check.** Have it ask back when something is missing, and mark what it isn't sure of.
        [example] **What matters most: an example.** One text you were happy with says more than any description.
       *[none] **There's nothing missing that matters.** Task, background, reader, shape, limits: it's all there.
    }
prompting-rewritten-by-model = This is how it could read:
prompting-rewritten =
    This is how it could read – you fill in the brackets:

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
            > Shape: at most [120] words, [tone], as [an e-mail / a table / bullet points].
       *[has] { "" }
    }{ $limits ->
        [add]
            { "" }
            > Do not make up facts or figures, and leave out [what].
       *[has] { "" }
    }{ $check ->
        [add]
            { "" }
            > Ask me if anything is missing before you start, and mark what you are not sure of.
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
        [data] the masking of personal data
        [goal] a clear task
        [context] background
        [audience] the reader
        [format] a shape
        [limits] limits
        [check] a way to check
       *[example] an example
    }. Do you put that in now?
    .again = Does it go into your prompts by now, yes or no?
    .label = whether it stuck
    .yes = Yes, mostly
    .no = Not really
    .why = Whether what a prompt lacked has stuck, two weeks after the review
    .next = whether what a prompt lacked has stuck
prompting-stuck-yes = Lovely, then it has become a habit. When you like, we look at the next prompt.
prompting-stuck-no = That's honest, and quite usual. Put it at the very top of your next prompt – or paste one here and we look at it together.
prompting-review-again = Review a prompt

# May I …?
prompting-may-kind = { $light ->
        [green] 🟢 **Yes:** what is public anyway may go into { $tool ->
            [none] any AI tool
           *[other] { $tool }
        }.
        [amber] 🟡 **Yes, with care:** { prompting-may-more.matter } may go into { $tool ->
            [none] { $tools }
           *[other] { $tool }
        }. Leave out names and whatever the task does not need.
       *[red] 🔴 **No{ $tool ->
            [none] { "" }
           *[other] , not into { $tool }
        }:** { prompting-may-more.matter } { $tools ->
            [none] must not go into any AI tool
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
            [none] So far no tool is.
           *[other] For internal matter there is { $tools }.
        }
       *[other] 🔴 **No:** { $tool } is not approved here. { $tools ->
            [none] So far no tool is.
           *[other] This is: { $tools }.
        }
    }
prompting-may-more = By the rules of { $company }. Not sure what kind of text it is? Show it to me, or ask { $contact ->
        [none] whoever decides on it
       *[other] { $contact }
    }.
    .matter = { $data ->
            [internal] what is internal
            [confidential] what is confidential (prices, contracts, drawings, customers' matters)
            [personal] what is about people (pay, health, names)
           *[public] what is public
        }

# May I paste this?
prompting-paste = Paste the text here. I look at it myself; it goes to no language model, and I keep nothing of it.
    .again = The text you'd like to paste, please.
    .label = the text
prompting-red-found = 🔴 **Red: stop.** In there { $count ->
        [one] is something
       *[other] are { $count } things
    } that must not go into an AI tool: { KINDS($kinds) }.
prompting-masked =
    This is the text without it. Look for names before you use it:

    > { $text }
prompting-patterns-only = I find patterns such as numbers and addresses, no names and no meaning. You know best what is in it.
prompting-class = I see no numbers, addresses or keys in it{ $seems ->
        [personal] , but “{ $word }” sounds like people (pay, health, assessment …)
        [confidential] , but “{ $word }” sounds like something that stays in the house (prices, contracts, drawings …)
       *[none] { "" }
    }. What kind of text is it?
    .again = Public, internal, confidential, or about people?
    .label = the kind of text
    .public = Public
    .internal = Internal
    .confidential = Confidential
    .personal = About people
prompting-into = Which AI tool should it go into?
    .again = The name of the tool, please, such as “Copilot”.
    .label = the tool
prompting-light-green = 🟢 **Green: go ahead.** What is public anyway may go into any tool.
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
            [none] So far no tool is.
           *[other] This is: { $tools }.
        }
    } Describe the case with made-up details instead, or ask { $contact }.
prompting-rules = By the rules of { $company }.
prompting-told-asked = - What you asked me lately, with my answers: { $count }; erased after three days
prompting-told-votes = - Your votes on my answers: { $count }
prompting-told-habits = - Your answers to whether something stuck: { $count }
prompting-figures-topic = - The coach’s answers on “{ $title }” did not help { $failed } out of { $people }.
prompting-figures-unknown = - In { MONTH($month) } the coach knew no answer to { $questions } questions from { $people } people. What they were about is not kept.
prompting-told-unanswered = - Months with questions I had no answer to: { $count }; what they were about is not kept
prompting-told-model = - Questions to the language model on { DAY($day) }: { $count }
