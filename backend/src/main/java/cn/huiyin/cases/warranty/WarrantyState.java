package cn.huiyin.cases.warranty;

/** Whether a warranty held on the day on which the matter was received. */
enum WarrantyState {
    RUNNING,
    OVER,
    /** Nobody has entered when the place was handed over, or the estate has no period for the trade. */
    UNKNOWN
}
