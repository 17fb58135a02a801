import { formatDate } from '../../ui/format/format-date'
import { FlowLegend, type FlowLegendItem } from '../../ui/pictures/flow-legend'
import { FlowPicture } from '../../ui/pictures/flow-picture'
import type { FlowPictureBox } from '../../ui/pictures/flow-picture-parts'
import type { SuccessionBox, SuccessionLayout } from './rules/lay-out-successions'
import { stageDetails } from './rules/stage-words'
import type { SuccessionSubject } from './rules/succession-subject'
import styles from './succession-figure.module.css'

export type SuccessionDrawingProps = { layout: SuccessionLayout; description: string; subject: SuccessionSubject }

/** The drawn picture with its one-line legend, for where there is room. */
export function SuccessionDrawing({ layout, description, subject }: SuccessionDrawingProps) {
  const legend = legendOf(layout)
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard */}
      <section className={styles.scroller} aria-label={`Hình vẽ các ${subject.noun} trước và sau`} tabIndex={0}>
        <FlowPicture
          description={description}
          flow={layout.flow}
          heads={layout.heads.map(({ dayWords, actLines }) => ({ title: dayWords, lines: actLines }))}
          boxes={layout.boxes.map((box) => toBox(box, subject))}
          bands={layout.bands.map(({ link, labelLines }) => ({
            id: link.id,
            from: link.from,
            to: link.to,
            labelLines,
            look: link.kind === 'goes_on' ? 'quiet' : 'strong',
            dashed: link.certainty === 'uncertain',
          }))}
        />
      </section>
      {legend.length > 1 ? <FlowLegend items={legend} /> : null}
    </>
  )
}

function toBox({ stage, nameLines, detailLines }: SuccessionBox, subject: SuccessionSubject): FlowPictureBox {
  const { id, node, name, since, until } = stage
  const from = since ? `từ ${formatDate(since)}` : ''
  const to = until ? `đến ${formatDate(until)}` : ''
  return {
    id,
    href: subject.hrefOf(node.id),
    label: [name, [from, to].filter(Boolean).join(' '), ...stageDetails(stage, subject)].filter(Boolean).join(', '),
    lines: nameLines,
    details: detailLines,
    look: node.found ? 'marked' : node.guest ? 'guest' : until !== null || node.validTo !== null ? 'ended' : 'plain',
    dashed: node.certainty === 'uncertain',
  }
}

function legendOf({ links, stages }: SuccessionLayout): FlowLegendItem[] {
  const kinds = new Set(links.map(({ kind }) => kind))
  const unsure = [...links, ...stages.map(({ node }) => node)].some(({ certainty }) => certainty === 'uncertain')
  return [
    ...(kinds.has('whole') ? [{ look: 'strong' as const, words: 'kế thừa' }] : []),
    ...(kinds.has('part') ? [{ look: 'thin' as const, words: 'nhận lĩnh vực ghi trên nét' }] : []),
    ...(kinds.has('goes_on') ? [{ look: 'quiet' as const, words: 'tiếp tục hoạt động' }] : []),
    ...(unsure ? [{ look: 'dashed' as const, words: 'cần xác nhận' }] : []),
  ]
}
