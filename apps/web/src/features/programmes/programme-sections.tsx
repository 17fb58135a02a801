import type { EvaluationGrid } from '../../api/operations'
import { Tabs } from '../../ui/layout/tabs'
import type { TellingOfDay } from '../indicators/indicator-queries'
import { RecognitionSection } from '../indicators/trend/recognition-section'
import { type ProgrammeSearch, type SectionSlug, sectionSlugs } from './address/programme-search'
import { HeatSection } from './grid/heat-section'
import { chosenIndicator } from './groups/chosen-indicator'
import { ComparisonSection } from './groups/comparison-section'
import { IndicatorChoice } from './groups/indicator-choice'
import { MapSection } from './groups/map-section'
import { MovesSection } from './moves/moves-section'
import styles from './programmes.module.css'
import { TrendsSection } from './trends/trends-section'

export type ProgrammeSectionsProps = {
  programme: string
  grid: EvaluationGrid
  telling: TellingOfDay
  search: ProgrammeSearch
  onChange: (part: Partial<ProgrammeSearch>) => void
}

const names: Readonly<Record<SectionSlug, string>> = {
  'bang-nhiet': 'Bảng nhiệt',
  'xu-huong': 'Xu hướng',
  'truoc-sau': 'Trước và sau công nhận',
  'so-sanh': 'So với xã khác',
  'thay-doi': 'Thay đổi so với kỳ trước',
  'ban-do': 'Bản đồ',
}

/** The pictures of a programme, one at a time, each an address; what is not looked at is not asked for. */
export function ProgrammeSections(props: ProgrammeSectionsProps) {
  const { search, grid, onChange } = props
  const isAboutUnits = grid.scope.kind !== null
  const shown = sectionSlugs.filter((slug) => isAboutUnits || (slug !== 'truoc-sau' && slug !== 'so-sanh'))
  const active = shown.find((slug) => slug === search.muc) ?? 'bang-nhiet'
  return (
    <Tabs
      label="Cách xem số liệu"
      value={active}
      onChange={(id) => onChange({ muc: shown.find((slug) => slug === id && slug !== 'bang-nhiet'), xa: undefined })}
      items={shown.map((slug) => ({
        id: slug,
        label: names[slug],
        panel: slug === active ? <Picture {...props} slug={slug} /> : null,
      }))}
    />
  )
}

function Picture({ slug, programme, grid, telling, search, onChange }: ProgrammeSectionsProps & { slug: SectionSlug }) {
  switch (slug) {
    case 'bang-nhiet':
      return <HeatSection programme={programme} grid={grid} telling={telling} search={search} onChange={onChange} />
    case 'xu-huong':
      return <TrendsSection programme={programme} grid={grid} telling={telling} search={search} onChange={onChange} />
    case 'so-sanh':
      return (
        <ComparisonSection programme={programme} grid={grid} telling={telling} search={search} onChange={onChange} />
      )
    case 'thay-doi':
      return <MovesSection programme={programme} telling={telling} />
    case 'ban-do':
      return <MapSection programme={programme} grid={grid} search={search} onChange={onChange} />
    case 'truoc-sau': {
      const indicator = chosenIndicator(grid, search.ct)
      if (indicator === undefined) return null
      return (
        <>
          <div className={styles.choices}>
            <IndicatorChoice grid={grid} value={indicator} onChange={(ct) => onChange({ ct })} />
          </div>
          <RecognitionSection
            programme={programme}
            indicator={indicator}
            telling={{ units: telling.units, source: telling.source }}
            isWhole={false}
          />
        </>
      )
    }
  }
}
