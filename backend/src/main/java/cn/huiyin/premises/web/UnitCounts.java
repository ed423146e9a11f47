package cn.huiyin.premises.web;

record UnitCounts(int homes, int livedIn, int vacant, int decorating, int shops, int joined, int occupants) {
    static final UnitCounts NONE = new UnitCounts(0, 0, 0, 0, 0, 0, 0);
}
