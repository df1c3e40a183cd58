"""The data visualization block: pie, or series over shared categories."""

from collections.abc import Iterator
from typing import Any

from tests.fakes.slack.block_kit.schema import array, both, mapping, number, string, tagged, wrong
from tests.fakes.slack.block_kit.texts import ID

LABEL = string(20)
POINT = mapping({"label": LABEL, "value": number})
SERIES = mapping({"name": LABEL, "data": array(POINT, 20)})
AXES = mapping({"categories": array(LABEL, 20)}, {"x_label": string(50), "y_label": string(50)})


def _every_category_once(value: Any, at: str) -> Iterator[str]:
    categories = (value.get("axis_config") or {}).get("categories")
    for index, series in enumerate(value.get("series") or ()):
        if [point.get("label") for point in series.get("data") or ()] != categories:
            yield wrong("labels must match the categories", f"{at}/series/{index}/data")


XY = both(mapping({"series": array(SERIES, 6), "axis_config": AXES}), _every_category_once)
CHART = tagged({"pie": mapping({"segments": array(POINT, 12)}), "line": XY, "bar": XY, "area": XY})
DATA_VISUALIZATION = mapping({"title": string(50), "chart": CHART}, {"block_id": ID})
