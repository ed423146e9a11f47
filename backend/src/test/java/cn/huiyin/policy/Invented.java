package cn.huiyin.policy;

/** A procedure that exists nowhere, with ids and conditions of its own: what it asks for must happen all the same. */
public final class Invented {

    public static final String TEMPLATE = """
            id: lantern
            version: 7
            name: {zh: 灯笼苑, zhHant: 燈籠苑, en: Lantern Court}
            extends: defaults
            settings:
              repairArrival: PT45M
              repairVisitRate: 50
            clauses:
              - id: LAN-1
                area: handling
                kind: duty
                title: {zh: 点灯, zhHant: 點燈, en: Light the lamp}
                text: {zh: 接报后到场。, zhHant: 接報後到場。, en: Somebody comes after the call.}
                settings: [repairArrival]
                duties:
                  - name: lamp
                    title: {zh: 到场, zhHant: 到場, en: Come}
                    on: case.received
                    when: "facts.kind == 'repair' && facts.category.startsWith('power')"
                    from: receivedAt
                    who: {role: worker, department: handling}
                    within: {setting: repairArrival}
                    metBy: [case.arrived]
                    escalation: urgent
              - id: LAN-2
                area: visiting
                kind: rate
                title: {zh: 回访, zhHant: 回訪, en: Visit}
                text: {zh: 抽取回访。, zhHant: 抽取回訪。, en: Some are visited.}
                settings: [repairVisitRate]
                duties:
                  - name: visit
                    title: {zh: 电话回访, zhHant: 電話回訪, en: Ring}
                    on: case.replied
                    when: "facts.kind == 'repair'"
                    who: {role: desk}
                    within: {span: 2wd}
                    metBy: [visit.made]
                    metWhen: "facts.method in ['phone', 'door']"
                    endedBy: [case.reopened]
                    draw: {setting: repairVisitRate}
                    escalation: routine
              - id: LAN-3
                area: visiting
                kind: duty
                title: {zh: 雨后, zhHant: 雨後, en: After rain}
                text: {zh: 雨后上门。, zhHant: 雨後上門。, en: A visit after rain.}
                pending: true
                duties:
                  - name: rain
                    title: {zh: 上门, zhHant: 上門, en: Go}
                    on: rain.ended
                    when: "facts.millimetres >= settings.rainAtLeast"
                    who: {role: desk}
                    within: {span: P3D}
                    metBy: [visit.made]
                    escalation: routine
            """;

    private Invented() {}
}
