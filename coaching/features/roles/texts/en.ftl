roles-menu =
    .list = Roles
roles-name = { $role ->
        [process_owner] process owner
        [prompt_engineer] prompt engineer
        [trainer] AI trainer
       *[data_steward] data steward
    }
roles-kind = { $data ->
        [public] Public
        [internal] Internal
        [confidential] Confidential
       *[personal] Personal
    }
roles-intro = Roles that may do something here:
roles-line = - { $role ->
        [process_owner] **Process owner**: moves the use cases of a department
        [prompt_engineer] **Prompt engineer**: looks after the shared prompts: what holds, what’s double, what’s out of date
        [trainer] **AI trainer**: hosts drop-ins and sees how many learn what
       *[data_steward] **Data steward**: says what may be pasted where
    } ({ $count ->
        [0] nobody yet
       *[other] { $names }
    })
roles-given = A programme lead gives roles. If you’d like one, tell { $contact }.
roles-mine-button = My role
roles-give-button = Give someone a role
roles-take-button = End a role
roles-give-up-button = Give up my role
roles-classes-button = Change the traffic light
roles-talent-button = Talent matrix
roles-counts-button = How many learn what
roles-cases-button = Use cases
roles-library-button = Shared things
roles-announce-button = Announce a drop-in
roles-only-leads = Only a programme lead can do that. If you have someone in mind, tell { $contact }.

# Giving one
roles-which = Which role?
    .again = Process owner, prompt engineer, AI trainer or data steward?
    .label = the role
    .process_owner = Process owner
    .prompt_engineer = Prompt engineer
    .trainer = AI trainer
    .data_steward = Data steward
roles-who = Who should be { roles-name }?
    .again = Give the name or the email address.
    .label = the person
roles-nobody = I can’t find anyone called “{ $who }”. Give the full name or the email address; they need to have messaged me once.
roles-several = I know { $count } people called “{ $who }”. Give the email address, so there’s no mix-up.
roles-not-with-us = { $name } hasn’t said yes to me yet. Ask them to say hello to me first.
roles-already = { $name } has that role already.
roles-no-department = I don’t know which department { $name } works in, so I don’t know whose use cases these would be. Ask them to tell me.
roles-give-right = Shall I ask { $name }{ $email ->
        [none] { "" }
       *[other] { " " }({ $email })
    } to be { roles-name }{ $area ->
        [none] { "" }
       *[other] { " " }for { $area }
    }?
    .yes = Yes, ask
roles-dropped = All right, I won’t ask anyone.
roles-will-ask = I’ll ask { $name } privately and let you know what they say.
roles-accept = Would you be { roles-name }{ $area ->
        [none] { "" }
       *[other] { " " }for { $area }
    } here? { $role ->
        [process_owner] You could move and retire your department’s use cases.
        [prompt_engineer] You could say which shared prompts hold, merge those that are alike, and take down what no longer does.
        [trainer] You could host drop-ins and see how many have started and finished each path, never who.
       *[data_steward] You could change what may be pasted where, for everyone.
    } What you do with it is logged. You can give it up at any time.
    .again = A yes or a no is enough.
    .waits = You haven’t answered yet: would you take on a role?
    .label = your answer
    .yes = Yes, I’ll take it on
    .no = No, thanks
roles-declined = Thanks for telling me. That’s perfectly fine.
roles-welcome = You’re { roles-name } now. Say “AI roles” to see what you can do.
roles-answer = { $name } { $state ->
        [accepted] said yes and is { roles-name } now.
       *[declined] would rather not be { roles-name }.
    }
roles-offered =
    .why = Asking someone to take on a role
    .next = a question about a role
roles-invite =
    .why = Asking those named for a role in company.toml
roles-answered =
    .why = The answer about a role
    .next = the answer about a role

# Ending one
roles-none = You have no role at the moment.
roles-which-mine = Which role do you want to give up?
    .again = Which of them?
    .label = the role
    .process_owner = Process owner
    .prompt_engineer = Prompt engineer
    .trainer = AI trainer
    .data_steward = Data steward
roles-give-up-right = Shall I take the role { roles-name } off you?
    .yes = Yes, give it up
roles-given-up = Done, you’re no longer { roles-name }. Thanks for what you did.
roles-stays = All right, everything stays as it is.
roles-nobody-has = Nobody has a role yet.
roles-held = { $name }: { roles-name }
roles-which-held = Which role should end?
    .again = Which of them?
    .label = the role
roles-take-right = Shall { $name } no longer be { roles-name }? I’ll tell them.
    .yes = Yes, end it
roles-taken = { $name } is no longer { roles-name }.
roles-has-ended = You’re no longer { roles-name }. If that comes as a surprise, ask { $contact }.
roles-ended =
    .why = A role has ended
    .next = news about a role

# The traffic light
roles-only-stewards = Only a data steward or a programme lead can change that. Ask { $contact }.
roles-class = What kind of text is it about?
    .again = Public, internal, confidential or personal?
    .label = the kind of text
    .public = Public
    .internal = Internal
    .confidential = Confidential
    .personal = Personal data
roles-into = { roles-kind } goes { $beforeany ->
        [yes] anywhere today
       *[no] { $before ->
            [none] nowhere today
           *[other] into { $before } today
        }
    }. Where may it go from now on?
    .again = Name the tools, or say “nowhere”.
    .label = the tools
    .nowhere = Nowhere
    .everywhere = Any tool
roles-unchanged = All right, nothing has changed.
roles-class-right = { roles-kind }: { $beforeany ->
        [yes] any tool
       *[no] { $before ->
            [none] nowhere
           *[other] { $before }
        }
    } → { $afterany ->
        [yes] any tool
       *[no] { $after ->
            [none] nowhere
           *[other] { $after }
        }
    }. This holds for everyone at once and is logged with your name. Shall I change it?
    .yes = Yes, change it
roles-class-changed = Changed. “May I paste this?” answers by it from now on.

# Who leans towards what
roles-technique = I like trying out new tools and work out how they work.
    .again = Is that you? Yes or no.
    .label = trying things out
    .yes = That’s me
    .no = Not me
roles-explaining = I’m good at explaining things to others.
    .again = Is that you? Yes or no.
    .label = explaining
    .yes = That’s me
    .no = Not me
roles-processes = I see how work could flow better.
    .again = Is that you? Yes or no.
    .label = processes
    .yes = That’s me
    .no = Not me
roles-data = I keep data in order.
    .again = Is that you? Yes or no.
    .label = order in data
    .yes = That’s me
    .no = Not me
roles-named = May your name be put forward when someone is wanted for a role? Programme leads then see it, and your four answers.
    .again = Yes or no?
    .label = whether your name is seen
    .yes = Yes, put me forward
    .no = No, only count me
roles-leaning-right = This is what I’d keep:

    - Trying things out: { $technique ->
        [yes] yes
       *[no] no
    }
    - Explaining: { $explaining ->
        [yes] yes
       *[no] no
    }
    - Processes: { $processes ->
        [yes] yes
       *[no] no
    }
    - Order in data: { $data ->
        [yes] yes
       *[no] no
    }
    - Your name for the programme leads: { $named ->
        [yes] yes
       *[no] no
    }

    Shall I keep it?
    .yes = Yes, keep it
roles-leaning-dropped = All right, nothing was kept.
roles-leaning-kept = Kept. { $named ->
        [yes] Programme leads see your name.
       *[no] It only counts, from five people in a department up.
    } Say “talent matrix” to change it.
roles-leaning-button = Say something of myself
roles-matrix = { $count ->
        [0] No department has five answers yet.
       *[other] Who leans towards what, by department:
    }
roles-matrix-line = - { $department ->
        [none] Without a department
       *[other] { $department }
    } ({ $people }): trying out { $technique ->
        [-1] under 5
        [-2] nearly all
       *[other] { $technique }
    }, explaining { $explaining ->
        [-1] under 5
        [-2] nearly all
       *[other] { $explaining }
    }, processes { $processes ->
        [-1] under 5
        [-2] nearly all
       *[other] { $processes }
    }, order in data { $data ->
        [-1] under 5
        [-2] nearly all
       *[other] { $data }
    }
roles-matrix-name = - { $name } may be put forward:{ $technique ->
        [yes] { " " }trying out;
       *[no] { "" }
    }{ $explaining ->
        [yes] { " " }explaining;
       *[no] { "" }
    }{ $processes ->
        [yes] { " " }processes;
       *[no] { "" }
    }{ $data ->
        [yes] { " " }order in data;
       *[no] { "" }
    }
roles-matrix-few = Answers are voluntary, and departments with fewer than five aren’t shown.

# About you
roles-told = - Role { roles-name }: { $state ->
        [asked] you have been asked
        [accepted] yours since { DAY($day) }
        [declined] you said no
       *[ended] ended on { DAY($day) }
    }
roles-told-leaning = - Talent matrix: trying out { $technique ->
        [yes] yes
       *[no] no
    }, explaining { $explaining ->
        [yes] yes
       *[no] no
    }, processes { $processes ->
        [yes] yes
       *[no] no
    }, order in data { $data ->
        [yes] yes
       *[no] no
    }; your name is { $named ->
        [yes] seen by programme leads
       *[no] seen by nobody
    }
roles-told-class = - You changed the traffic light for { roles-kind } on { DAY($day) }
