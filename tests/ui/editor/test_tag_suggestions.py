from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from ui.editor.tags.panel import TagPanel
from workstation.tagging.suggesting import TagSuggestion


def test_a_suggestion_says_its_words_and_a_press_puts_it_on(qtbot) -> None:
    panel = TagPanel()
    qtbot.addWidget(panel)
    wanted: list[tuple[str, ...]] = []
    panel.tags_wanted.connect(wanted.append)
    panel.show_tags(("要闻",))
    panel.show_suggestions((TagSuggestion("水利", ("水库", "灌溉"), learnt=True),))
    (offer,) = [button for button in panel.findChildren(QPushButton) if "水利" in button.text()]
    assert "水库" in offer.text() and "灌溉" in offer.toolTip()
    offer.click()
    assert wanted == [("水利",)] and panel.tags == ("要闻", "水利")
