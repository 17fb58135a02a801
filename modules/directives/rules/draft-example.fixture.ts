import type { DraftDuty, DraftParty } from './draft-duty.ts'
import { noDeadline } from './draft-duty.ts'

/** A duty for tests of these rules. */
export const exampleDuty = (differences: Partial<DraftDuty> = {}): DraftDuty => ({
  id: 'd1',
  version: 1,
  position: 1,
  origin: 'read',
  text: 'Rà soát hồ sơ',
  sourceSpans: [{ start: 0, end: 13 }],
  section: '1. Sở Nội vụ',
  role: 'perform',
  product: null,
  deadline: noDeadline,
  leads: [exampleParty('Sở Nội vụ', 'noi-vu')],
  coordinators: [],
  confidence: { text: 0.9, agencies: 0.8, role: 0.7, coordinators: 0.6, product: 0.5, deadline: 0.4 },
  removedAt: null,
  removedReason: null,
  ...differences,
})

export const exampleParty = (mention: string, ...organizationIds: string[]): DraftParty => ({
  mention,
  organizationIds,
  collective: false,
})
