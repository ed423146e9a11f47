package cn.huiyin.cases;

/** Whose responsibility the matter is, as judged at triage. */
public enum Responsibility {
    /** A common part 公共部位. */
    COMMON,
    /** Inside a unit, possibly at the occupant's cost 户内. */
    UNIT,
    /** Developer or contractor, under warranty 保修. */
    WARRANTY,
    UTILITY,
    NEIGHBOUR,
    OFFICE,
    /** Goes straight to the company's quality department. */
    COMPANY
}
