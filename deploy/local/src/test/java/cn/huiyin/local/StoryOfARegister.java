package cn.huiyin.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How a past register is taken in and compared: the published records of a real city, 1,000 rows. */
final class StoryOfARegister {

    static final String WHO = "quality";
    private static final double IMPORT = 180_000;
    private static final Map<String, String> COLUMNS = Map.of(
            "Borough", "项目",
            "Unique Key", "编号",
            "Created Date", "受理时间",
            "Closed Date", "办结时间",
            "Status", "状态",
            "Complaint Type", "分类",
            "Open Data Channel Type", "渠道",
            "Descriptor", "内容",
            "Incident Address", "地点");

    private final StoryCast cast;

    StoryOfARegister(StoryCast cast) {
        this.cast = cast;
    }

    private Guest office() {
        return cast.person(WHO);
    }

    void uploads() {
        office().open("/company/imports").sees("新的导入");
        cast.shot(WHO, "what").sheet(file()).sees("每一列是什么");
    }

    void maps() {
        Guest office = office();
        Locator rows = office.page().locator("main table tbody tr");
        for (int at = 0; at < rows.count(); at++) {
            String heading = rows.nth(at).locator("th").innerText().strip();
            Locator field = rows.nth(at).locator("select");
            String wanted = COLUMNS.getOrDefault(heading, "不导入");
            field.selectOption(field.locator("option")
                    .filter(new Locator.FilterOptions().setHasText(wanted))
                    .first()
                    .getAttribute("value"));
        }
        office.choose("日期写法", "月/日/年").choose("时间所用时区", "America/New_York");
        cast.shot(WHO, "mapping").press("预览").sees("将要导入");
    }

    void previews() {
        Guest office = office().sees("个公司还没有的项目");
        Locator run = office.page().getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText("导入 "));
        assertThat(run.getAttribute("disabled")).isNotNull();
        office.page().getByLabel("确认新建这些项目").check();
        cast.shot(WHO, "preview");
        run.click();
    }

    void imports() {
        Guest office = office();
        office.page().getByText("导入完成").first().waitFor(new Locator.WaitForOptions().setTimeout(IMPORT));
        cast.shot(WHO, "result");
        assertThat(count(office, "总行数")).isEqualTo(1_000);
        int refusedByReason = office.page().locator("table").first().locator("tbody td.figure").allInnerTexts().stream()
                .mapToInt(StoryOfARegister::number)
                .sum();
        assertThat(refusedByReason).isEqualTo(count(office, "不能导入")).isPositive();
        assertThat(count(office, "已导入") + refusedByReason).isEqualTo(1_000);
    }

    void compares() {
        Guest office = office().open("/company/comparison").sees("2018年");
        List<String> estates = office.page()
                .locator("table.figures")
                .first()
                .locator("tbody th[scope=row]")
                .allInnerTexts();
        assertThat(estates).contains("BRONX", "BROOKLYN", "MANHATTAN", "QUEENS", "STATEN ISLAND");
        office.choose("图中显示", "处理时长（中位）");
        office.page().locator("figure svg").waitFor();
        cast.shot(WHO, "comparison");
        office.press("处理时长（中位）");
        assertThat(office.page().url()).contains("sort=median");
        office.page().reload();
        office.sees("BROOKLYN");
        cast.shot(WHO, "ranked");
    }

    private static int count(Guest guest, String title) {
        return number(guest.page()
                .locator("dl.facts dt")
                .filter(new Locator.FilterOptions().setHasText(title))
                .locator("+ dd")
                .innerText());
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }

    private static Path file() {
        Path file = TestStack.root().resolve("backend/src/test/resources/records/nyc311-2018.csv");
        assertThat(Files.isRegularFile(file)).isTrue();
        return file;
    }
}
