import { beginCapital } from '../../../../pack-kit/index.ts'

/** How an agency is named in "Trực thuộc", so that `readReference` finds it again. */
export function sayAgency(agency: { name: string; code: string | null; under?: string | null }): string {
  if (agency.code !== null) return `${agency.name} (${agency.code})`
  return agency.under ? `${agency.name} (thuộc ${agency.under})` : agency.name
}

/** How a place is named in "Địa bàn". */
export function sayPlace({ kind, name, code }: { kind: string; name: string; code: string | null }): string {
  const whole = name.toLowerCase().startsWith(`${kind} `) ? name : `${kind} ${name}`
  const shown = beginCapital(whole)
  return code === null ? shown : `${shown} (${code})`
}
