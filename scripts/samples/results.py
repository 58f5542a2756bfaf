"""Results as a commune would type them: the same for the same commune and indicator, run after run."""

from random import Random

import office


def _number(value, decimals):
    rounded = round(value, decimals)
    return int(rounded) if decimals == 0 or rounded == int(rounded) else rounded


def comma(value):
    return str(value).replace(".", ",")


def _cell_value(spec, rng):
    kind = spec[0]
    if kind == "text":
        return spec[1]
    if kind == "figure":
        _, low, high, decimals = spec
        return _number(rng.uniform(low, high), decimals)
    _, unit, (least, most), decimals, part = spec
    whole = _number(rng.uniform(least, most), decimals)
    done = _number(whole * part, decimals)
    percent = _number(100 * done / whole, 1)
    return f"{comma(done)}/{comma(whole)} {unit} ({comma(percent)}%)"


def form_of(set_form, code):
    """(unit, target, met, unmet) of an indicator; those not named are marks."""
    return set_form.get(code, office.MARK)


def result_of(commune, code, form, meets, quarter):
    """The result of a quarter. Figures of the quarter before are a little lower, on the same side of the target."""
    rng = Random(f"{commune} {code}")
    spec = form[2] if meets else form[3]
    value = _cell_value(spec, rng)
    if quarter == 2 and spec[0] == "figure" and spec[1] != spec[2]:
        _, low, _, decimals = spec
        return _number(low + (value - low) * 0.8, decimals)
    return value
