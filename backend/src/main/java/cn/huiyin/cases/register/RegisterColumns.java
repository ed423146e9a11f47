package cn.huiyin.cases.register;

import cn.huiyin.premises.sheet.SheetField;
import java.util.List;
import java.util.stream.Stream;

/** What a past register of cases may tell in its columns. */
final class RegisterColumns {

    static final String ESTATE = "estate";
    static final String NUMBER = "number";
    static final String RECEIVED = "received";
    static final String CLOSED = "closed";
    static final String STATUS = "status";
    static final String KIND = "kind";
    static final String CATEGORY = "category";
    static final String CHANNEL = "channel";
    static final String DESCRIPTION = "description";
    static final String PLACE = "place";

    static final List<SheetField> OF_ESTATE = List.of(
            SheetField.required(
                    NUMBER,
                    "编号",
                    "单号",
                    "工单号",
                    "事项编号",
                    "投诉编号",
                    "流水号",
                    "unique key",
                    "number",
                    "id",
                    "case number",
                    "ticket"),
            SheetField.required(
                    RECEIVED,
                    "受理时间",
                    "投诉时间",
                    "报修时间",
                    "接报时间",
                    "登记时间",
                    "日期",
                    "created date",
                    "received",
                    "created",
                    "opened"),
            SheetField.optional(
                    CLOSED, "办结时间", "关闭时间", "完成时间", "结案时间", "closed date", "closed", "resolved", "completed"),
            SheetField.optional(STATUS, "状态", "办理状态", "处理状态", "status", "state"),
            SheetField.optional(KIND, "类型", "事项类型", "kind"),
            SheetField.optional(CATEGORY, "类别", "分类", "投诉类别", "事项分类", "complaint type", "category", "type"),
            SheetField.optional(CHANNEL, "渠道", "来源", "受理方式", "open data channel type", "channel", "source"),
            SheetField.optional(
                    DESCRIPTION, "内容", "投诉内容", "报修内容", "事项内容", "描述", "descriptor", "description", "content", "details"),
            SheetField.optional(PLACE, "地点", "地址", "房号", "位置", "incident address", "place", "address", "room", "unit"));

    static final List<SheetField> OF_COMPANY = Stream.concat(
                    Stream.of(SheetField.required(
                            ESTATE, "项目", "小区", "项目名称", "小区名称", "管理处", "estate", "borough", "site", "property")),
                    OF_ESTATE.stream())
            .toList();

    private RegisterColumns() {}
}
