import {
  type Actor,
  agencyRoles,
  holdsRole,
  holdsRoleAt,
  type Role,
  readableOrganizations,
  readsWorkOf,
} from '../access/index.ts'
import type { Approver, RequestKind, Stage } from './rules/duty-event.ts'

/** What decides about one assignment for one actor. */
export type AssignmentFacts = {
  leadOrganizationId: string
  coordinatorOrganizationIds: readonly string[]
  /** Agencies that led it before an amending directive gave it to another: they still read its history. */
  pastLeadOrganizationIds?: readonly string[]
  /** The agency the directive names for difficulties and reports. */
  focalOrganizationId: string | null
  /** For a part: the lead of the whole, who gave it on and judges it; null otherwise. */
  parentLeadOrganizationId: string | null
  openRequest: RequestKind | null
  requestApprover: Approver | null
  stage: Stage
  /** The actor acknowledged, reported, proposed … here in the name of an agency. */
  actorDidTheWork: boolean
}

export type RightFacts = Pick<
  AssignmentFacts,
  'leadOrganizationId' | 'parentLeadOrganizationId' | 'openRequest' | 'requestApprover' | 'actorDidTheWork'
>

const provinceReaders: readonly Role[] = ['office', 'committee_leader', 'viewer', 'administrator']

export const seesWholeProvince = (actor: Actor): boolean => holdsRole(actor, ...provinceReaders)

/** Whose assignments a list may show: null for the whole province, else those these organizations take part in. */
export const visibleOrganizations = (actor: Actor): string[] | null =>
  seesWholeProvince(actor) ? null : readableOrganizations(actor)

/**
 * Province-wide readers see all; an agency sees what it leads, led, coordinates, or gathers as the focal agency, and what
 * those did from whom it took over.
 */
export function maySeeAssignment(
  actor: Actor,
  facts: Pick<
    AssignmentFacts,
    | 'leadOrganizationId'
    | 'coordinatorOrganizationIds'
    | 'pastLeadOrganizationIds'
    | 'focalOrganizationId'
    | 'parentLeadOrganizationId'
  >,
): boolean {
  const parties = [
    facts.leadOrganizationId,
    facts.parentLeadOrganizationId,
    ...(facts.pastLeadOrganizationIds ?? []),
    ...facts.coordinatorOrganizationIds,
    facts.focalOrganizationId,
  ]
  return seesWholeProvince(actor) || parties.some((id) => id !== null && readsWorkOf(actor, id))
}

const worksForLead = (actor: Actor, facts: RightFacts) => holdsRoleAt(actor, facts.leadOrganizationId, ...agencyRoles)
const proposesForLead = (actor: Actor, facts: RightFacts) =>
  holdsRoleAt(actor, facts.leadOrganizationId, 'agency_leader', 'specialist')

/** Who gave it: the office, or for a part the agency that leads the whole. */
const gives = (actor: Actor, { parentLeadOrganizationId: parent }: RightFacts) =>
  parent === null ? holdsRole(actor, 'office') : holdsRoleAt(actor, parent, 'agency_leader', 'specialist')

/** Who did the work cannot accept it, nor can anybody who also works for the agency that did. */
const isOwnWork = (actor: Actor, facts: RightFacts): boolean => facts.actorDidTheWork || worksForLead(actor, facts)

const judges = (actor: Actor, facts: RightFacts) => gives(actor, facts) && !isOwnWork(actor, facts)

/** A leader of the committee may decide what the office may; nobody decides what they asked for. */
function decidesRequest(actor: Actor, facts: RightFacts): boolean {
  if (isOwnWork(actor, facts)) return false
  if (facts.parentLeadOrganizationId !== null) return gives(actor, facts)
  return holdsRole(actor, 'committee_leader') || (facts.requestApprover !== 'committee_leader' && gives(actor, facts))
}

const unfinished: readonly Stage[] = ['awaiting_acknowledgement', 'in_progress']
const alive: readonly Stage[] = [...unfinished, 'awaiting_confirmation', 'paused']
const noRequest = ({ openRequest }: RightFacts) => openRequest === null
const hasRequest = ({ openRequest }: RightFacts) => openRequest !== null

type ActionRule = {
  who(actor: Actor, facts: RightFacts): boolean
  stages: readonly Stage[]
  /** What else must hold, such as a request to decide. */
  when?(facts: RightFacts): boolean
}

/** Each action: who may do it, and at which stages it makes sense. docs/duty-states.md shows the whole table. */
const actions = {
  acknowledge: { who: worksForLead, stages: ['awaiting_acknowledgement'] },
  changeSteps: { who: worksForLead, stages: unfinished },
  reportProgress: { who: worksForLead, stages: unfinished },
  raiseDifficulty: { who: worksForLead, stages: unfinished },
  proposeCompletion: { who: proposesForLead, stages: unfinished },
  withdrawProposal: { who: proposesForLead, stages: ['awaiting_confirmation'] },
  accept: { who: judges, stages: ['awaiting_confirmation'] },
  return: { who: judges, stages: ['awaiting_confirmation'] },
  requestExtension: { who: proposesForLead, stages: unfinished, when: noRequest },
  refuse: { who: proposesForLead, stages: unfinished, when: noRequest },
  withdrawRequest: { who: proposesForLead, stages: [...unfinished, 'paused'], when: hasRequest },
  decideRequest: { who: decidesRequest, stages: [...unfinished, 'paused'], when: hasRequest },
  extend: { who: judges, stages: unfinished },
  reassign: { who: gives, stages: unfinished },
  pause: { who: gives, stages: unfinished },
  resume: { who: gives, stages: ['paused'] },
  recall: { who: gives, stages: alive },
  reopen: { who: gives, stages: ['completed', 'recalled'] },
  askContribution: { who: worksForLead, stages: unfinished },
  giveParts: { who: proposesForLead, stages: unfinished },
} satisfies Record<string, ActionRule>

export type AssignmentAction = keyof typeof actions
export const assignmentActions = Object.keys(actions) as AssignmentAction[]

/** By role and organization alone; the stage is asked apart, so that a refusal can say which of the two it was. */
export const isAllowed = (actor: Actor, action: AssignmentAction, facts: RightFacts): boolean =>
  actions[action].who(actor, facts)

export const fitsStage = (action: AssignmentAction, stage: Stage): boolean =>
  (actions[action].stages as readonly Stage[]).includes(stage)

/** Whether what the action needs beside the stage is there: a request to decide, or none in the way of a new one. */
export const fitsRequest = (action: AssignmentAction, facts: RightFacts): boolean => {
  const rule: ActionRule = actions[action]
  return rule.when?.(facts) ?? true
}

/** What an amending directive changes of an assignment, and while it is in which stages. */
const amendments = {
  changeDeadline: alive,
  changeWording: alive,
  changeLead: unfinished,
  cancel: alive,
} satisfies Record<string, readonly Stage[]>

export type AmendmentAction = keyof typeof amendments
export const amendmentActions = Object.keys(amendments) as AmendmentAction[]

/** Only the office carries out what an amending directive asks; it never needs to work for the agency. */
export const mayAmend = (actor: Actor): boolean => holdsRole(actor, 'office')

export const amendmentFits = (action: AmendmentAction, stage: Stage): boolean =>
  (amendments[action] as readonly Stage[]).includes(stage)

/** What the caller may do next with an assignment they see. */
export function assignmentRights(
  actor: Actor,
  facts: RightFacts & { stage: Stage },
): Record<AssignmentAction, boolean> {
  const rights = {} as Record<AssignmentAction, boolean>
  for (const action of assignmentActions)
    rights[action] = fitsStage(action, facts.stage) && fitsRequest(action, facts) && isAllowed(actor, action, facts)
  return rights
}

export type DifficultyStage = 'at_focal_agency' | 'at_committee' | 'resolved'
export type DifficultyFacts = { stage: DifficultyStage; holderOrganizationId: string }
export type DifficultyAction = 'answer' | 'forward' | 'decide'

const stageOf: Record<DifficultyAction, DifficultyStage> = {
  answer: 'at_focal_agency',
  forward: 'at_focal_agency',
  decide: 'at_committee',
}

export const difficultyFitsStage = (action: DifficultyAction, stage: DifficultyStage): boolean =>
  stageOf[action] === stage

/** The focal agency's leader or focal person answers and forwards; only a leader of the committee decides. */
export const isAllowedOnDifficulty = (actor: Actor, action: DifficultyAction, facts: DifficultyFacts): boolean =>
  action === 'decide'
    ? holdsRole(actor, 'committee_leader')
    : holdsRoleAt(actor, facts.holderOrganizationId, 'focal_point', 'agency_leader')

export function difficultyRights(actor: Actor, facts: DifficultyFacts): Record<DifficultyAction, boolean> {
  const may = (action: DifficultyAction) =>
    difficultyFitsStage(action, facts.stage) && isAllowedOnDifficulty(actor, action, facts)
  return { answer: may('answer'), forward: may('forward'), decide: may('decide') }
}
