package cn.huiyin.premises;

import java.util.Locale;

/** A part of a building for which the developer gives a warranty of its own length. */
public enum Trade {
    STRUCTURE,
    WATERPROOF,
    HEATING,
    COOLING,
    /** Doors, windows, surfaces. */
    FITTING,
    /** Pipes, wiring, installed equipment. */
    SYSTEM;

    /** As tables of settings name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
