import { type ReactNode, useId } from 'react'
import styles from './charts.module.css'
import { type Domain, domainOf, layOutLine } from './lay-out-line'

const size = { width: 200, height: 72, padding: 8 }

export type SmallLineProps = {
  /** Whose line it is. */
  title: ReactNode
  /** Names of the periods, the earliest first. */
  periods: readonly string[]
  /** One for each period; null is unknown and leaves a gap. */
  values: readonly (number | null)[]
  /** One target for all periods, or one for each. */
  target?: number | null | readonly (number | null)[]
  /** Shared by charts that stand beside each other; its own range without it. */
  domain?: Domain | null
  wordsOf: (value: number) => string
}

/** One line over time with its first and last value written at it; fewer than two known values are told in words. */
export function SmallLine({ title, periods, values, target = null, domain, wordsOf }: SmallLineProps) {
  const titleId = useId()
  const targets = typeof target === 'number' ? values.map(() => target) : (target ?? [])
  const range = domain ?? domainOf([...values, ...targets])
  const layout = range && layOutLine(values, targets, range, size)
  const said = values.map((value, index) => `${periods[index]}: ${value === null ? 'chưa rõ' : wordsOf(value)}`)
  const [first, last] = layout ? [layout.points[0], layout.points[layout.points.length - 1]] : []
  const aim = targets[targets.length - 1]
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <figcaption className={styles.title} id={titleId}>
        {title}
      </figcaption>
      {layout && first && last ? (
        <>
          <svg
            className={styles.picture}
            viewBox={`0 0 ${size.width} ${size.height}`}
            role="img"
            aria-label={said.join('; ')}
          >
            {layout.target ? <path className={styles.target} d={layout.target} /> : null}
            {layout.paths.map((path) => (
              <path className={styles.line} d={path} key={path} />
            ))}
            {layout.points.map(({ index, x, y, value }) => (
              <circle className={styles.point} cx={x} cy={y} r={2.5} key={index}>
                <title>{`${periods[index]}: ${wordsOf(value)}`}</title>
              </circle>
            ))}
          </svg>
          <p className={styles.ends} aria-hidden="true">
            <span>
              {periods[first.index]}: <strong>{wordsOf(first.value)}</strong>
            </span>
            <span>
              {periods[last.index]}: <strong>{wordsOf(last.value)}</strong>
            </span>
          </p>
          {typeof aim === 'number' ? <p className={styles.aim}>– – mục tiêu {wordsOf(aim)}</p> : null}
        </>
      ) : (
        <p className={styles.few}>
          Chưa đủ hai kỳ rõ số để vẽ.
          {values.flatMap((value, index) => (value === null ? [] : [` ${periods[index]}: ${wordsOf(value)}.`]))}
        </p>
      )}
    </figure>
  )
}
