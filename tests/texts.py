"""Plain sentences of our own, that both shipped pipelines can be trusted with, and texts made of them."""

from __future__ import annotations

ENGLISH = (
    "Iran supports Syria.",
    "Israel attacked Iran in 2014.",
    "Russia and China signed a treaty in Moscow.",
    "The Iraqi government criticized Turkey.",
    "US troops will leave Iraq next year.",
    "Hezbollah was attacked by Israel.",
    "France did not attack Libya.",
    "Egypt said that Qatar supports Hamas.",
    "Vladimir Putin visited Ankara on Friday.",
    "Germany may impose sanctions on Iran.",
    "Nobody in the harbour knew what it meant.",
    "“We will defend Ukraine,” said the minister.",
)
DUTCH = (
    "Iran steunt Syrië.",
    "Israël bombardeerde Iran in 2014.",
    "Rusland en China ondertekenden een verdrag in Moskou.",
    "De Iraakse regering bekritiseerde Turkije.",
    "Amerikaanse troepen zullen Irak volgend jaar verlaten.",
    "Hezbollah werd door Israël aangevallen.",
    "Frankrijk heeft Libië niet aangevallen.",
    "Egypte zei dat Qatar Hamas steunt.",
    "Vladimir Poetin bezocht vrijdag Ankara.",
    "Duitsland kan sancties opleggen aan Iran.",
    "Niemand in de haven wist wat het betekende.",
    "“Wij zullen Oekraïne verdedigen”, zei de minister.",
)
# Enough of a language for its detection, and an edge to find in it.
NEWS_EN = f"Talks about the harbour\n\nGENEVA, 14 March 2023 – {ENGLISH[0]} {ENGLISH[3]} {ENGLISH[7]}\n\n{ENGLISH[6]} {ENGLISH[10]}\n"
NEWS_NL = f"Overleg over de haven\n\nGENÈVE, 14 maart 2023 – {DUTCH[0]} {DUTCH[3]} {DUTCH[7]}\n\n{DUTCH[6]} {DUTCH[10]}\n"
