// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a case is. */
export type CaseKind =
  /** 投诉 */
  | 'COMPLAINT'
  /** 报修 */
  | 'REPAIR'
  /** 建议 */
  | 'SUGGESTION'
  /** 意见 */
  | 'OPINION'
  /** 咨询 */
  | 'INQUIRY'
  /** 特约服务 */
  | 'BOOKING';

/** How a case came in. */
export type Channel =
  /** 电话 */
  | 'PHONE'
  /** 来访 */
  | 'VISIT'
  /** 来信 */
  | 'LETTER'
  /** 投诉箱 */
  | 'BOX'
  /** 电子邮件 */
  | 'EMAIL'
  /** 线上 */
  | 'ONLINE'
  /** 扫码 */
  | 'QR'
  /** 微信群 */
  | 'WECHAT'
  /** 业主座谈会 */
  | 'FORUM'
  /** 社区活动 */
  | 'EVENT'
  /** 巡查 */
  | 'PATROL'
  /** 公司转办 */
  | 'COMPANY_FORWARDED'
  /** 政府部门转办: 12345, sub-district, housing bureau */
  | 'AUTHORITY_FORWARDED'
  /** 意见征询 */
  | 'SURVEY'
  /** 回访反馈 */
  | 'VISIT_FEEDBACK'
  /** 过往记录导入 */
  | 'IMPORT';

/** How grave. */
export type Severity =
  /** 一般 */
  | 'GENERAL'
  /** 重大 */
  | 'MAJOR';

/** How soon. */
export type Urgency =
  /** 普通 */
  | 'ROUTINE'
  /** 紧急 */
  | 'URGENT';

/** Who answers for it. */
export type Responsibility =
  /** 公共部位 */
  | 'COMMON'
  /** 户内(专有部位) */
  | 'UNIT'
  /** 开发/施工保修 */
  | 'WARRANTY'
  /** 专业单位 */
  | 'UTILITY'
  /** 邻里/第三方 */
  | 'NEIGHBOUR'
  /** 物业自身 */
  | 'OFFICE'
  /** 公司 */
  | 'COMPANY';

/** Why a case is not for the office. */
export type InvalidReason =
  /** Not the office's responsibility. */
  | 'NOT_RESPONSIBLE'
  /** Not caused by management. */
  | 'NOT_MANAGEMENT_CAUSE'
  /** Outside the centre's services. */
  | 'OUT_OF_SCOPE'
  /** Beyond the centre's ability. */
  | 'BEYOND_ABILITY';

/** Where a case is on its course. */
export type CaseState =
  /** 已受理 */
  | 'RECEIVED'
  /** 已分类 */
  | 'TRIAGED'
  /** 无效, 已说明 */
  | 'EXPLAINED'
  /** 异议待决 */
  | 'OBJECTED'
  /** 已派单 */
  | 'DISPATCHED'
  /** 处理中 */
  | 'IN_PROGRESS'
  /** 已提方案 */
  | 'OFFERED'
  /** 业主不同意方案 */
  | 'REFUSED'
  /** 方案已同意 */
  | 'ACCEPTED'
  /** 维修完成, 待验收 */
  | 'DONE'
  /** 已核实 */
  | 'VERIFIED'
  /** 已答复 */
  | 'REPLIED'
  /** 已关闭 */
  | 'CLOSED';

/** How the return visit of a case stands. */
export type CaseReturnVisit =
  /** No clause asks for it. */
  | 'NONE'
  /** Asked for, nobody reached yet. */
  | 'OWED'
  /** Somebody was reached. */
  | 'MADE'
  /** The set attempts and the letter were in vain. */
  | 'NOT_REACHED';

/** How a case ended. */
export type CaseEnd =
  /** With the complainant's agreement. */
  | 'AGREED'
  /** Not for the office, and explained. */
  | 'INVALID'
  /** The complainant could not be reached: attempts on different days, then a letter. */
  | 'NOT_REACHED'
  /** No answer to a solution, in spite of reminders. */
  | 'NO_ANSWER'
  /** Without agreement, after the director's final reply. */
  | 'NOT_AGREED'
  /** Closed in the past register that it came from. */
  | 'IN_REGISTER';

/** What caused the matter; known at closing. */
export type Cause =
  /** Management. */
  | 'MANAGEMENT'
  /** Something else. */
  | 'OTHER';

/** Why law is involved in a case. */
export type LegalMatter =
  /** 人身伤害 */
  | 'INJURY'
  /** 索赔 */
  | 'CLAIM'
  /** 承重结构 */
  | 'BEARING_WALL'
  /** 律师函 */
  | 'LAWYER_LETTER'
  /** 其他法律问题 */
  | 'OTHER'
  /** 不涉及: takes a mark back */
  | 'NONE';

/** What a legal review came to. */
export type LegalResult =
  /** No objection. */
  | 'NO_OBJECTION'
  /** Under the conditions that it names. */
  | 'WITH_CONDITIONS'
  /** An objection: no solution can be offered before another review. */
  | 'OBJECTION';

/** What a case waits for that is not in the office's hands. */
export type PauseReason =
  /** The occupant has to say or to open something. */
  | 'OCCUPANT'
  /** Somebody else, such as a supplier or an authority. */
  | 'THIRD_PARTY'
  /** Better weather. */
  | 'WEATHER'
  /** The developer or builder who warrants it. */
  | 'DEVELOPER'
  /** The owners' vote on the maintenance fund. */
  | 'FUND_VOTE';

/** How a duty stands. */
export type DutyState =
  /** It waits. */
  | 'OPEN'
  /** A recorded act met it. */
  | 'MET'
  /** Corrected facts took it away. */
  | 'SUPERSEDED'
  /** It was let go with a reason. */
  | 'WAIVED';

/** Why duties are late, as they are counted. */
export type LatenessCause =
  /** Nobody was free to do it. */
  | 'SHORT_OF_STAFF'
  /** Parts or tools were missing. */
  | 'MATERIAL'
  /** A supplier, an authority or another body. */
  | 'THIRD_PARTY'
  /** The occupant was not to be reached, or let nobody in. */
  | 'OCCUPANT'
  /** The weather. */
  | 'WEATHER'
  /** It was not seen or not handed on. */
  | 'OVERLOOKED'
  /** It was done in time and entered too late. */
  | 'ENTERED_LATE'
  /** Something else. */
  | 'OTHER';

/** What a membership lets a person do. */
export type Role =
  /** Onboards companies; sees no resident data. */
  | 'PLATFORM_OPERATOR'
  /** Head office of the company: sees all its estates. */
  | 'HEAD_OFFICE'
  /** The company's quality department: sees all its estates. */
  | 'QUALITY'
  /** Runs an estate 主任. */
  | 'DIRECTOR'
  /** Heads a department 主管. */
  | 'SUPERVISOR'
  /** Customer-service assistant at the desk 客服助理. */
  | 'DESK'
  /** Carries out orders 维修工. */
  | 'WORKER'
  /** Patrols, opens the complaint box, holds the night phone 保安. */
  | 'GUARD'
  /** Owners' committee 业委会: figures and published outcomes. */
  | 'COMMITTEE'
  /** The client 甲方: reports. */
  | 'CLIENT'
  /** Someone in an estate 业户. */
  | 'OCCUPANT';

/** How a visit is made. */
export type VisitMethod =
  /** 当面口头 */
  | 'ORAL'
  /** 电话 */
  | 'PHONE'
  /** 上门 */
  | 'DOOR'
  /** 信函 */
  | 'LETTER'
  /** 短信或邮件问卷 */
  | 'MESSAGE';

/** What became of a visit or an attempt. */
export type VisitResult =
  /** The occupant was reached and says it is solved. */
  | 'SOLVED'
  /** The occupant was reached and says it is not solved. */
  | 'UNSOLVED'
  /** Nobody answered. */
  | 'NO_ANSWER'
  /** The occupant did not wish to speak. */
  | 'REFUSED'
  /** The number is wrong. */
  | 'WRONG_NUMBER';

/** A part of a building for which the developer gives a warranty. */
export type WarrantyTrade =
  /** Foundations and structure, for as long as they are designed to stand. */
  | 'STRUCTURE'
  /** Roofs, outer walls, wet rooms. */
  | 'WATERPROOF'
  /** Heating, for so many heating seasons. */
  | 'HEATING'
  /** Cooling, for so many cooling seasons. */
  | 'COOLING'
  /** Doors, windows, surfaces, fittings. */
  | 'FITTING'
  /** Pipes, wiring, installed equipment. */
  | 'SYSTEM';

/** Whether a warranty holds. */
export type WarrantyState =
  /** It held. */
  | 'RUNNING'
  /** It had ended. */
  | 'OVER'
  /** Nobody knows: no day of handover was entered, or the estate has no period. */
  | 'UNKNOWN';

export type CaseFileQueryVariables = Exact<{
  id: string;
}>;


export type CaseFileQuery = { readonly case: { readonly id: string, readonly reference: string, readonly version: number, readonly estateId: string, readonly estateName: string | null, readonly kind: CaseKind, readonly channel: Channel, readonly state: CaseState, readonly open: boolean, readonly valid: boolean | null, readonly invalidReason: InvalidReason | null, readonly category: string | null, readonly categoryName: string | null, readonly severity: Severity, readonly urgency: Urgency, readonly responsibility: Responsibility | null, readonly place: string, readonly guest: boolean, readonly description: string | null, readonly happenedAt: string | null, readonly receivedAt: string, readonly enteredAt: string, readonly promisedAt: string | null, readonly promiseRenewals: number, readonly customerDeadline: string | null, readonly solution: string | null, readonly reply: string | null, readonly refusals: number, readonly returnVisit: CaseReturnVisit, readonly companyAlone: boolean, readonly contactRules: string | null, readonly manyHouseholds: number | null, readonly appointmentAt: string | null, readonly bookingCheckedAt: string | null, readonly bookingConfirmedAt: string | null, readonly bookingStartsAt: string | null, readonly bookingPrice: number | null, readonly bookingService: string | null, readonly provider: string | null, readonly legalReviewMissing: boolean, readonly legalMatter: LegalMatter | null, readonly legalClaim: number | null, readonly legalReviewedAt: string | null, readonly legalResult: LegalResult | null, readonly verifiedAt: string | null, readonly repliedAt: string | null, readonly closedAt: string | null, readonly end: CaseEnd | null, readonly cause: Cause | null, readonly repeatCount: number, readonly repeatByHand: boolean, readonly unverified: boolean, readonly unitId: string | null, readonly reopenedCount: number, readonly handovers: number, readonly handedAround: boolean, readonly recordingUnmet: boolean, readonly recordingMissing: string | null, readonly forwarded: boolean, readonly outerNumber: string | null, readonly outerDeadline: string | null, readonly returnedAt: string | null, readonly imported: boolean, readonly overdue: boolean, readonly nextDueAt: string | null, readonly department: { readonly id: string, readonly code: string, readonly name: string } | null, readonly assignee: { readonly membershipId: string, readonly displayName: string } | null, readonly letIn: ReadonlyArray<{ readonly occupantId: string, readonly name: string }>, readonly reporter: { readonly name: string, readonly phone: string, readonly wishedMeans: string, readonly wishedHours: string } | null, readonly contact: { readonly name: string, readonly phone: string, readonly wishedMeans: string, readonly wishedHours: string } | null, readonly warranties: ReadonlyArray<{ readonly trade: WarrantyTrade, readonly state: WarrantyState, readonly handedOverOn: string | null, readonly until: string | null, readonly byContract: boolean, readonly applies: boolean }>, readonly repeatOf: { readonly id: string, readonly reference: string } | null, readonly sharedProblem: { readonly id: string, readonly title: string, readonly leading: boolean } | null, readonly answerable: { readonly membershipId: string, readonly displayName: string } | null, readonly aboutMember: { readonly membershipId: string, readonly displayName: string } | null, readonly aboutDepartment: { readonly id: string, readonly name: string } | null, readonly pause: { readonly reason: PauseReason, readonly since: string, readonly expectedEnd: string | null } | null, readonly timeline: ReadonlyArray<{ readonly sequence: number, readonly act: string, readonly happenedAt: string, readonly enteredAt: string, readonly actor: string, readonly enteredBy: string | null, readonly text: string | null, readonly erasure: { readonly at: string, readonly actor: string, readonly reason: string | null } | null, readonly attachments: ReadonlyArray<{ readonly id: string, readonly path: string, readonly mediaType: string }> }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly path: string, readonly mediaType: string }>, readonly duties: ReadonlyArray<{ readonly id: string, readonly title: string, readonly clauseId: string, readonly caseId: string | null, readonly role: Role, readonly department: string | null, readonly personName: string | null, readonly dueAt: string, readonly state: DutyState, readonly breachedAt: string | null, readonly escalation: number, readonly metAt: string | null, readonly canAcknowledge: boolean, readonly acknowledgedAt: string | null, readonly lateCause: LatenessCause | null, readonly lateReason: string | null, readonly asksForLateReason: boolean, readonly takenBackAt: string | null, readonly waivedReason: string | null, readonly pausedSince: string | null, readonly provisionalYear: number | null, readonly about: { readonly reference: string, readonly place: string | null } | null }>, readonly visits: ReadonlyArray<{ readonly id: string, readonly method: VisitMethod, readonly result: VisitResult, readonly happenedAt: string, readonly enteredAt: string, readonly visitor: string, readonly note: string | null, readonly satisfaction: number | null, readonly answerable: boolean, readonly deniedAt: string | null, readonly occupantAnswer: { readonly satisfaction: number, readonly comment: string | null, readonly answeredAt: string, readonly changedAt: string | null } | null, readonly items: ReadonlyArray<{ readonly kind: CaseKind, readonly words: string | null, readonly answer: string | null, readonly caseId: string | null, readonly reference: string | null }> }>, readonly permissions: { readonly canCaseConfirm: boolean, readonly canCaseTriage: boolean, readonly canCaseObject: boolean, readonly canObjectionDecide: boolean, readonly canCaseDispatch: boolean, readonly canCaseAssign: boolean, readonly canCaseAnswerableName: boolean, readonly canCaseReturn: boolean, readonly canCaseConcern: boolean, readonly canCaseLetIn: boolean, readonly canCaseRepeatLink: boolean, readonly canCaseRepeatUnlink: boolean, readonly canCrewHandOut: boolean, readonly canSharedProblemOpen: boolean, readonly canCaseSharedLink: boolean, readonly canCaseSharedUnlink: boolean, readonly canCaseSharedLead: boolean, readonly canCaseEntryErase: boolean, readonly canOrderAccept: boolean, readonly canCaseContact: boolean, readonly canDeveloperContact: boolean, readonly canReferralTaken: boolean, readonly canCasePromise: boolean, readonly canCasePause: boolean, readonly canCaseResume: boolean, readonly canCaseInform: boolean, readonly canCaseInvestigate: boolean, readonly canBookingCheck: boolean, readonly canBookingConfirm: boolean, readonly canBookingHandOut: boolean, readonly canBookingDecline: boolean, readonly canCaseCauseFind: boolean, readonly canCaseLegalReview: boolean, readonly canSolutionOffer: boolean, readonly canSolutionAccept: boolean, readonly canSolutionRefuse: boolean, readonly canOrderArrive: boolean, readonly canOrderMakeSafe: boolean, readonly canSafeStopAllow: boolean, readonly canOrderFinish: boolean, readonly canOrderVerify: boolean, readonly canOrderRework: boolean, readonly canCaseSignOff: boolean, readonly canCaseReply: boolean, readonly canInquiryAnswer: boolean, readonly canCaseTakeHigher: boolean, readonly canCaseReopen: boolean, readonly canCaseClose: boolean, readonly canVisitRecord: boolean, readonly canOutcomeDraft: boolean } } | null };

export type PartyPartsFragment = { readonly name: string, readonly phone: string, readonly wishedMeans: string, readonly wishedHours: string };

export type TimelinePartsFragment = { readonly sequence: number, readonly act: string, readonly happenedAt: string, readonly enteredAt: string, readonly actor: string, readonly enteredBy: string | null, readonly text: string | null, readonly erasure: { readonly at: string, readonly actor: string, readonly reason: string | null } | null, readonly attachments: ReadonlyArray<{ readonly id: string, readonly path: string, readonly mediaType: string }> };

export type DutyPartsFragment = { readonly id: string, readonly title: string, readonly clauseId: string, readonly caseId: string | null, readonly role: Role, readonly department: string | null, readonly personName: string | null, readonly dueAt: string, readonly state: DutyState, readonly breachedAt: string | null, readonly escalation: number, readonly metAt: string | null, readonly canAcknowledge: boolean, readonly acknowledgedAt: string | null, readonly lateCause: LatenessCause | null, readonly lateReason: string | null, readonly asksForLateReason: boolean, readonly takenBackAt: string | null, readonly waivedReason: string | null, readonly pausedSince: string | null, readonly provisionalYear: number | null, readonly about: { readonly reference: string, readonly place: string | null } | null };

export type VisitPartsFragment = { readonly id: string, readonly method: VisitMethod, readonly result: VisitResult, readonly happenedAt: string, readonly enteredAt: string, readonly visitor: string, readonly note: string | null, readonly satisfaction: number | null, readonly answerable: boolean, readonly deniedAt: string | null, readonly occupantAnswer: { readonly satisfaction: number, readonly comment: string | null, readonly answeredAt: string, readonly changedAt: string | null } | null, readonly items: ReadonlyArray<{ readonly kind: CaseKind, readonly words: string | null, readonly answer: string | null, readonly caseId: string | null, readonly reference: string | null }> };

export type PermissionPartsFragment = { readonly canCaseConfirm: boolean, readonly canCaseTriage: boolean, readonly canCaseObject: boolean, readonly canObjectionDecide: boolean, readonly canCaseDispatch: boolean, readonly canCaseAssign: boolean, readonly canCaseAnswerableName: boolean, readonly canCaseReturn: boolean, readonly canCaseConcern: boolean, readonly canCaseLetIn: boolean, readonly canCaseRepeatLink: boolean, readonly canCaseRepeatUnlink: boolean, readonly canCrewHandOut: boolean, readonly canSharedProblemOpen: boolean, readonly canCaseSharedLink: boolean, readonly canCaseSharedUnlink: boolean, readonly canCaseSharedLead: boolean, readonly canCaseEntryErase: boolean, readonly canOrderAccept: boolean, readonly canCaseContact: boolean, readonly canDeveloperContact: boolean, readonly canReferralTaken: boolean, readonly canCasePromise: boolean, readonly canCasePause: boolean, readonly canCaseResume: boolean, readonly canCaseInform: boolean, readonly canCaseInvestigate: boolean, readonly canBookingCheck: boolean, readonly canBookingConfirm: boolean, readonly canBookingHandOut: boolean, readonly canBookingDecline: boolean, readonly canCaseCauseFind: boolean, readonly canCaseLegalReview: boolean, readonly canSolutionOffer: boolean, readonly canSolutionAccept: boolean, readonly canSolutionRefuse: boolean, readonly canOrderArrive: boolean, readonly canOrderMakeSafe: boolean, readonly canSafeStopAllow: boolean, readonly canOrderFinish: boolean, readonly canOrderVerify: boolean, readonly canOrderRework: boolean, readonly canCaseSignOff: boolean, readonly canCaseReply: boolean, readonly canInquiryAnswer: boolean, readonly canCaseTakeHigher: boolean, readonly canCaseReopen: boolean, readonly canCaseClose: boolean, readonly canVisitRecord: boolean, readonly canOutcomeDraft: boolean };

export const CaseFile = operation<CaseFileQuery, CaseFileQueryVariables>('CaseFile', 'query', "query CaseFile($id:ID!){case(id:$id){id reference version estateId estateName kind channel state open valid invalidReason category categoryName severity urgency responsibility department{id code name}assignee{membershipId displayName}place guest letIn{occupantId name}description reporter{...PartyParts}contact{...PartyParts}happenedAt receivedAt enteredAt promisedAt promiseRenewals customerDeadline solution reply refusals returnVisit companyAlone contactRules manyHouseholds warranties{trade state handedOverOn until byContract applies}appointmentAt bookingCheckedAt bookingConfirmedAt bookingStartsAt bookingPrice bookingService provider legalReviewMissing legalMatter legalClaim legalReviewedAt legalResult verifiedAt repliedAt closedAt end cause repeatCount repeatOf{id reference}repeatByHand unverified sharedProblem{id title leading}unitId reopenedCount handovers handedAround answerable{membershipId displayName}recordingUnmet recordingMissing aboutMember{membershipId displayName}aboutDepartment{id name}forwarded outerNumber outerDeadline returnedAt imported pause{reason since expectedEnd}overdue nextDueAt timeline{...TimelineParts}attachments{id path mediaType}duties{...DutyParts}visits{...VisitParts}permissions{...PermissionParts}}}fragment PartyParts on Party{name phone wishedMeans wishedHours}fragment TimelineParts on TimelineEntry{sequence act happenedAt enteredAt actor enteredBy text erasure{at actor reason}attachments{id path mediaType}}fragment DutyParts on Duty{id title clauseId caseId about{reference place}role department personName dueAt state breachedAt escalation metAt canAcknowledge acknowledgedAt lateCause lateReason asksForLateReason takenBackAt waivedReason pausedSince provisionalYear}fragment VisitParts on Visit{id method result happenedAt enteredAt visitor note satisfaction occupantAnswer{satisfaction comment answeredAt changedAt}answerable items{kind words answer caseId reference}deniedAt}fragment PermissionParts on CasePermissions{canCaseConfirm canCaseTriage canCaseObject canObjectionDecide canCaseDispatch canCaseAssign canCaseAnswerableName canCaseReturn canCaseConcern canCaseLetIn canCaseRepeatLink canCaseRepeatUnlink canCrewHandOut canSharedProblemOpen canCaseSharedLink canCaseSharedUnlink canCaseSharedLead canCaseEntryErase canOrderAccept canCaseContact canDeveloperContact canReferralTaken canCasePromise canCasePause canCaseResume canCaseInform canCaseInvestigate canBookingCheck canBookingConfirm canBookingHandOut canBookingDecline canCaseCauseFind canCaseLegalReview canSolutionOffer canSolutionAccept canSolutionRefuse canOrderArrive canOrderMakeSafe canSafeStopAllow canOrderFinish canOrderVerify canOrderRework canCaseSignOff canCaseReply canInquiryAnswer canCaseTakeHigher canCaseReopen canCaseClose canVisitRecord canOutcomeDraft}");
