import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a careful person takes from one duty. `starts`: its first words after the bullet or number, as in the text. */
export type LabelledDuty = {
  starts: string
  agencies: string[]
  role: 'lead' | 'coordinate' | 'perform'
  coordinators: string[]
  deadline: string | null
  /** yyyy-mm-dd, only where one closed date follows from the words */
  date: string | null
}

export type LabelledDirective = {
  name: string
  text: string
  kind: string | null
  number: string | null
  symbol: string | null
  date: string | null
  issuer: string | null
  signer: string | null
  /** header fields that cannot be read from the text itself */
  notInText: string[]
  addressees: string[]
  recipients: string[]
  legalBasis: string[]
  duties: LabelledDuty[]
}

type OwnLabel = Partial<Omit<LabelledDirective, 'duties'>> & { duties: (Partial<LabelledDuty> & { starts: string })[] }

const ownFolder = join(import.meta.dirname, 'fixtures')

/** The project's own fictional directives, each a text and beside it what a careful reader takes from it. */
export function loadOwnFixtures(): LabelledDirective[] {
  const names = readdirSync(ownFolder).filter((name) => name.endsWith('.json'))
  return names.sort().map((name) => {
    const label: OwnLabel = JSON.parse(readFileSync(join(ownFolder, name), 'utf8'))
    const text = readFileSync(join(ownFolder, name.replace(/json$/, 'txt')), 'utf8')
    return toLabelled(name.replace(/\.json$/, ''), text, label)
  })
}

const toLabelled = (name: string, text: string, label: OwnLabel): LabelledDirective => ({
  name,
  text,
  kind: label.kind ?? null,
  number: label.number ?? null,
  symbol: label.symbol ?? null,
  date: label.date ?? null,
  issuer: label.issuer ?? null,
  signer: label.signer ?? null,
  notInText: label.notInText ?? [],
  addressees: label.addressees ?? [],
  recipients: label.recipients ?? [],
  legalBasis: label.legalBasis ?? [],
  duties: label.duties.map((duty) => ({
    starts: duty.starts,
    agencies: duty.agencies ?? [],
    role: duty.role ?? 'perform',
    coordinators: duty.coordinators ?? [],
    deadline: duty.deadline ?? null,
    date: duty.date ?? null,
  })),
})

const sharedFolder = join(import.meta.dirname, '../../../shared/corpus')

/** Labelled real directives that may lie beside the checkout; none where they do not. */
export function loadSharedCorpus(): LabelledDirective[] {
  if (!existsSync(sharedFolder)) return []
  const texts = readdirSync(join(sharedFolder, 'texts'))
  const labels = readdirSync(join(sharedFolder, 'labels')).sort()
  return labels.flatMap((file) => {
    const label = JSON.parse(readFileSync(join(sharedFolder, 'labels', file), 'utf8'))
    const name = texts.find((text) => text.startsWith(file.slice(0, 2)))
    if (!name) return []
    const own: OwnLabel = {
      ...label,
      kind: null,
      signer: label.signer?.name ?? null,
      notInText: label.not_in_text ?? [],
      legalBasis: label.legal_basis ?? [],
      duties: label.assignments.map((duty: Record<string, unknown>) => ({
        ...duty,
        coordinators: duty['coordinate'],
        date: duty['deadline_date'],
      })),
    }
    return [toLabelled(file.replace(/\.json$/, ''), readFileSync(join(sharedFolder, 'texts', name), 'utf8'), own)]
  })
}
