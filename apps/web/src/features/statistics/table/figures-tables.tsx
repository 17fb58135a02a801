import type { Statistics, StatisticsLine } from '../../../api/operations'
import { DataTable } from '../../../ui/data/data-table'
import { Section } from '../../../ui/layout/section'
import { dutiesHref } from '../../duties/address/duties-href'
import { dimensions } from '../words/statistics-words'
import { figuresColumns } from './figures-columns'

const byRank = (left: StatisticsLine, right: StatisticsLine) => (left.rank ?? Infinity) - (right.rank ?? Infinity)

/** One table, or, where agencies are ranked, one for each band of similar load, the best first. */
export function FiguresTables({ statistics }: { statistics: Statistics }) {
  const { lines, bands, by, fewestRanked } = statistics
  const most = Math.max(0, ...lines.map(({ figures }) => figures.total))
  const name = dimensions[by].words
  if (bands.length === 0)
    return (
      <Section title={`Theo ${name.toLowerCase()}`} note="Nhiều việc quá hạn xếp trước.">
        <Table lines={lines} most={most} name={name} caption={`Số liệu theo ${name.toLowerCase()}`} ranked={false} />
      </Section>
    )
  return bands.map((band, index) => {
    const inBand = lines.filter((line) => line.band === index).sort(byRank)
    if (inBand.length === 0) return null
    return (
      <Section
        key={band.from}
        title={`Cơ quan được giao ${band.words.toLowerCase()}`}
        note={`Xếp hạng trong nhóm theo tỷ lệ đúng hạn trên số đã đến hạn; bằng nhau thì cùng hạng. Dưới ${fewestRanked} nhiệm vụ thì không xếp.`}
      >
        <Table
          lines={inBand}
          most={most}
          name={name}
          caption={`Cơ quan được giao ${band.words.toLowerCase()}`}
          ranked
        />
      </Section>
    )
  })
}

type TableProps = { lines: readonly StatisticsLine[]; most: number; name: string; caption: string; ranked: boolean }

function Table({ lines, most, name, caption, ranked }: TableProps) {
  return (
    <DataTable
      caption={caption}
      columns={figuresColumns(name, most, ranked)}
      rows={lines}
      rowId={({ key }) => key || 'khong-co'}
      rowHref={({ list }) => dutiesHref(list)}
    />
  )
}
