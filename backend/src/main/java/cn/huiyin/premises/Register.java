package cn.huiyin.premises;

import cn.huiyin.premises.sheet.SheetField;
import java.util.List;

/** The columns of a register of units and occupants. */
final class Register {
    static final String BUILDING = "building";
    static final String ENTRANCE = "entrance";
    static final String ROOM = "room";
    static final String KIND = "kind";
    static final String STATE = "state";
    static final String HANDED_OVER = "handedOver";
    static final String NAME = "name";
    static final String PHONE = "phone";
    static final String OCCUPANCY = "occupancy";
    static final String RENTER_NAME = "renterName";
    static final String RENTER_PHONE = "renterPhone";
    static final String MOVED_IN = "movedIn";
    static final String MOVED_OUT = "movedOut";
    static final String IDENTITY = "identity";

    static final List<SheetField> FIELDS = List.of(
            SheetField.optional(BUILDING, "楼栋", "楼号", "栋号", "幢号", "楼栋号", "栋", "幢", "座", "building", "block", "tower"),
            SheetField.optional(ENTRANCE, "单元", "单元号", "梯", "entrance", "staircase"),
            SheetField.required(
                    ROOM,
                    "房号",
                    "房间号",
                    "室号",
                    "房屋",
                    "户号",
                    "门牌号",
                    "房产",
                    "房间",
                    "单元房号",
                    "room",
                    "unit",
                    "unit no",
                    "apartment"),
            SheetField.optional(KIND, "房屋类型", "物业类型", "业态", "用途", "房屋性质", "unit kind", "property type", "usage"),
            SheetField.optional(
                    STATE, "状态", "房屋状态", "入住状态", "入住情况", "使用状态", "居住状态", "state", "status", "occupancy status"),
            SheetField.optional(
                    HANDED_OVER, "交房日期", "交付日期", "交房时间", "收楼日期", "handover", "handed over", "handover date"),
            SheetField.optional(
                    NAME,
                    "业主姓名",
                    "姓名",
                    "业主",
                    "住户姓名",
                    "户主",
                    "业户姓名",
                    "客户名称",
                    "住户",
                    "owner",
                    "name",
                    "owner name",
                    "occupant"),
            SheetField.optional(
                    PHONE,
                    "联系电话",
                    "电话",
                    "手机",
                    "手机号",
                    "手机号码",
                    "业主电话",
                    "联系方式",
                    "电话号码",
                    "phone",
                    "mobile",
                    "phone number",
                    "tel",
                    "contact"),
            SheetField.optional(
                    OCCUPANCY,
                    "业户类型",
                    "人员类型",
                    "住户类型",
                    "客户类型",
                    "身份",
                    "关系",
                    "occupant kind",
                    "relation",
                    "resident type"),
            SheetField.optional(RENTER_NAME, "租户姓名", "租户", "承租人", "租客", "租客姓名", "tenant", "renter", "tenant name"),
            SheetField.optional(RENTER_PHONE, "租户电话", "租客电话", "承租人电话", "租户手机", "tenant phone", "renter phone"),
            SheetField.optional(MOVED_IN, "入住日期", "入住时间", "迁入日期", "move in", "moved in", "move-in date"),
            SheetField.optional(MOVED_OUT, "迁出日期", "搬离日期", "退租日期", "move out", "moved out", "move-out date"),
            SheetField.onPurpose(IDENTITY, "身份证号", "证件号码", "id number"));

    private Register() {}
}
