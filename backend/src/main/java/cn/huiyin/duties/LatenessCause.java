package cn.huiyin.duties;

/** Why duties are late, as they are counted; the words beside it say more. */
public enum LatenessCause {
    /** Nobody was free to do it. */
    SHORT_OF_STAFF,
    /** Parts or tools were missing. */
    MATERIAL,
    /** A supplier, an authority or another body. */
    THIRD_PARTY,
    /** The occupant was not to be reached, or let nobody in. */
    OCCUPANT,
    WEATHER,
    /** It was not seen or not handed on. */
    OVERLOOKED,
    /** It was done in time and entered too late. */
    ENTERED_LATE,
    OTHER
}
