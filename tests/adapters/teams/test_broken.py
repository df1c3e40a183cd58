"""Whatever Teams sends that is not as it should be: refused or acknowledged, never our trouble."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.adapters.broken import broken
from tests.fakes.teams import TeamsServer

pytestmark = pytest.mark.usefixtures("door")
ORDERLY = {200, 400, 401, 403, 501}


async def test_it_is_refused_or_acknowledged(teams: TeamsServer) -> None:
    person = teams.tenant.people["U1"]
    activities = teams.activities
    sent = [
        activities.words(person, teams.tenant.conversations[person.chat], "hej"),
        activities.installation(person, "add"),
        activities.membership(person, True),
    ]
    bodies: list[dict[str, Any]] = []

    @settings(max_examples=60, suppress_health_check=list(HealthCheck), database=None)
    @given(body=st.sampled_from(sent).flatmap(broken))
    def gather(body: dict[str, Any]) -> None:
        bodies.append(body)

    gather()
    header = f"Bearer {teams.keys.token(activities.service)}"
    for body in bodies:
        answer = await teams.hand_over(body, header=header)
        assert answer.status in ORDERLY, body
