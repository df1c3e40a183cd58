"""What ran out is mentioned once, and not to somebody who answers something newer."""

from pathlib import Path

from tests.conversations.stage import perform, staged

LEFT = """
= U1 name="Sofia Lindgren" language=sv department=IT role=tekniker buddy_wish=no
> sparade tid på offerter
< Hur mycket tid sparade du? (Uppgift: offerter)
> hjälp
@ P9D
"""


async def test_it_is_not_mentioned_in_the_middle_of_something_newer(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, LEFT)
        await perform(stage, "> [Jag har sparat tid]\n< Vad sparade du tid på?")
        said = await stage.say("20 min på mejl")
        assert [one.partition(",")[0] for one in said] == ["Sparad tid: 20 min (mejl)"]
        assert "gick ut" not in "".join([*said, *await stage.say("ja"), *await stage.say("hej")])
