figures-how-counted = How is it counted?
figures-title = **{ MONTH($month) }**: { $agreed } of { $imported } have joined.
figures-use = - Using AI: { $active ->
        [unknown] too few to be shown
       *[other] { $active } of { $agreed }
    }{ $six ->
        [unknown] { "" }
       *[other] {" "}(of those who began at least six weeks ago: { $six } of { $six_of })
    }
figures-time = - Time saved: { DURATION($claimed) } reported, **{ DURATION($adjusted) }** adjusted, { $timed ->
        [few] too few timings to be shown
        [unknown] nothing timed yet
       *[other] { DURATION($timed) } timed
    }. { $answered } of { $asked } answered.
figures-time-few = - Time saved: fewer than five people answered, so it isn’t shown.
figures-use-cases = - Use cases: { $count ->
        [0] none yet
       *[other] { $count }, of which { $pilot } in pilot and { $standard } standard
    }
figures-knowledge = - Spreading: { $pairs } buddy pairs, { $led } of { $led_of } departments have a champion · New: { $experiments } experiments, { $failures ->
        [one] one lesson learnt
       *[other] { $failures } lessons learnt
    }
figures-even = - Breaks even at **{ $even } min** per person and week; you are at { $mid } ({ $low }–{ $high }).
figures-no-rate = - I can work out what the time is worth once an hourly rate and the costs have been entered.
figures-running = { MONTH($month) } so far: { DURATION($claimed) } reported, **{ DURATION($adjusted) }** adjusted. { $answered } of { $asked } answered. The whole month comes out on the fifth working day of the next; until then the figures only move once five more people have told me something.
figures-too-few = Fewer than five people have answered for { MONTH($month) }, so the company’s figures aren’t shown.
