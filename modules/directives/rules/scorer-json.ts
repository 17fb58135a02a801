import type { DirectiveReading } from './directive-reading.ts'

/** The reading as plain values, in the shape of `dondoc read` and of the corpus scorer; confidences ride along. */
export function toScorerJson(reading: DirectiveReading) {
  return {
    isDirective: reading.isDirective,
    why: reading.why,
    kind: reading.kind.value,
    number: reading.number.value,
    symbol: reading.symbol.value,
    date: reading.date.value,
    place: reading.place.value,
    issuer: reading.issuer.value,
    subject: reading.subject.value,
    signer: { position: reading.signer.position.value, name: reading.signer.name.value },
    addressees: reading.addressees,
    recipients: reading.recipients,
    legalBasis: reading.legalBasis,
    duties: reading.duties.map((duty) => ({
      text: duty.text,
      start: duty.span.start,
      agencies: duty.agencies,
      role: duty.role,
      coordinators: duty.coordinators,
      product: duty.product,
      deadline: duty.deadline && {
        text: duty.deadline.text,
        date: duty.deadline.date,
        recurrence: duty.deadline.recurrence,
      },
      section: duty.section,
      confidence: duty.confidence,
    })),
    expectedDuties: reading.expectedDuties,
    reporting: reading.reporting && {
      to: reading.reporting.to,
      via: reading.reporting.via,
      when: reading.reporting.when,
      difficulties: reading.reporting.difficulties,
    },
  }
}
