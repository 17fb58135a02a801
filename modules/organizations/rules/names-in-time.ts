type Version = {
  name: string
  /** null: since before the data */
  validFrom: string | null
  validTo: string | null
  reorganizationId: string | null
}

/** A name and the days on which it held (yyyy-mm-dd, `validTo` not included); by which reorganization it came. */
export type NameInTime<Given extends Version = Version> = Pick<
  Given,
  'name' | 'validFrom' | 'validTo' | 'reorganizationId'
>

/** The version by which a unit is called: of today, or its last one, or the first to come. Versions oldest first. */
export function shownVersion<Given extends Version>(versions: readonly Given[], today: string): Given | null {
  const begun = versions.filter(({ validFrom }) => validFrom === null || validFrom <= today)
  return begun.at(-1) ?? versions[0] ?? null
}

/** Every name a unit had, oldest first; versions in which it stayed the same are one. */
export function namesInTime<Given extends Version>(versions: readonly Given[]): NameInTime<Given>[] {
  const names: NameInTime<Given>[] = []
  for (const { name, validFrom, validTo, reorganizationId } of versions) {
    const last = names.at(-1)
    if (last && last.name === name && last.validTo === validFrom) last.validTo = validTo
    else names.push({ name, validFrom, validTo, reorganizationId })
  }
  return names
}
