"""The table of contents: all that Kollega does, in the order of its menu, and its roles."""

from coaching.features.about.feature import ABOUT
from coaching.features.accounts.feature import ACCOUNTS
from coaching.features.announcements.feature import ANNOUNCEMENTS
from coaching.features.avoiding.feature import AVOIDING
from coaching.features.calm.feature import CALM
from coaching.features.champions.feature import CHAMPIONS
from coaching.features.chats.feature import CHATS
from coaching.features.checkins.feature import CHECKINS
from coaching.features.coffee.feature import COFFEE
from coaching.features.digest.feature import DIGEST
from coaching.features.dropins.feature import DROPINS
from coaching.features.figures.feature import figures
from coaching.features.guide.feature import GUIDE
from coaching.features.handover.feature import estate_of, handover
from coaching.features.language.feature import LANGUAGE
from coaching.features.lessons.feature import LESSONS
from coaching.features.levels.feature import LEVELS
from coaching.features.library.feature import LIBRARY
from coaching.features.onboarding.feature import ONBOARDING
from coaching.features.pairing.feature import PAIRING
from coaching.features.pilots.feature import PILOTS
from coaching.features.privacy.feature import privacy
from coaching.features.programme.feature import programme
from coaching.features.programme.rules import inside
from coaching.features.prompting.feature import PROMPTING
from coaching.features.record.feature import RECORD
from coaching.features.roles.feature import ROLES as MAY_DO
from coaching.features.savings.feature import SAVINGS
from coaching.features.updates.feature import UPDATES
from coaching.features.use_cases.feature import USE_CASES
from coaching.script.feature import Feature
from coaching.script.roles import REST, Roles

DOES: tuple[Feature, ...] = (
    SAVINGS,
    PROMPTING,
    PAIRING,
    AVOIDING,
    CHECKINS,
    USE_CASES,
    PILOTS,
    LESSONS,
    LEVELS,
    MAY_DO,
    RECORD,
    LIBRARY,
    DIGEST,
    GUIDE,
)
BESIDES: tuple[Feature, ...] = (
    CALM,
    LANGUAGE,
    CHATS,
    ONBOARDING,
    DROPINS,
    COFFEE,
    UPDATES,
    ANNOUNCEMENTS,
    CHAMPIONS,
    ABOUT,
    ACCOUNTS,
)
ESTATE = estate_of((*DOES, *BESIDES))
HANDOVER = handover(ESTATE)
PROGRAMME = programme((*DOES, *BESIDES, HANDOVER))
FIGURES = figures((*DOES, *BESIDES))
OF_ALL: tuple[Feature, ...] = (
    PROGRAMME,
    FIGURES,
    privacy((*DOES, PROGRAMME, FIGURES, *BESIDES, HANDOVER)),
)
FEATURES: tuple[Feature, ...] = (*DOES, *OF_ALL, *BESIDES, HANDOVER)

ROLES = Roles(
    hello="onboarding.hello",
    consent="consent",
    greet="guide.greet",
    lost="guide.lost",
    elsewhere="about.elsewhere",
    alarm="guide.alarm",
    where="chats.where",
    gone="accounts.departed",
    joined="onboarding.again",
    retention="privacy.night",
    roll_call="accounts.night",
    menu={
        "prompting.begin": (),
        "savings.report": (),
        "guide.next": (),
        "guide.learn": (
            "lessons.next",
            "prompting.review",
            "prompting.paste",
            "use_cases.list",
            "library.share",
            "record.certificate",
        ),
        "guide.people": ("pairing.mine", "dropins.upcoming"),
        "guide.more": REST,
    },
    order=(
        "drop_in",
        "baseline",
        "ai_update",
        "check_in",
        "intro",
        "buddy_card",
        "appointment",
        "buddy_request",
        "meet",
        "help",
        "buddy_plan",
        "coffee",
        "announcement",
        "reminder",
        "digest",
        "interview",
        "lesson",
    ),
    takes_along={"digest": "reminder:check_in:"},
    overtakes={"digest": "coffee"},
    put_off="calm.not_now",
    corner="programme.corner",
    inside=inside,
    gives_way="guide.learn",
    switched="programme.switched",
)
