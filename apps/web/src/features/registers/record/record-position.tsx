import { lazy, Suspense } from 'react'
import type { Geometry } from '../../../../../../pack-kit/fields/field-value'
import type { Register } from '../../../../../../pack-kit/registers/register'
import type { RegisterRecordPage } from '../../../api/operations'
import { Section } from '../../../ui/layout/section'
import { AppLink } from '../../../ui/link/app-link'
import { recordsHref } from '../address/records-search'
import { mapFields } from '../definition/opened-register'
import { outlineOf } from './outline-of'
import styles from './record.module.css'

/** The coordinates say it too: without connection the picture is left out. */
const SpotPicture = lazy(async () => {
  try {
    return { default: (await import('./spot-picture')).SpotPicture }
  } catch {
    return { default: () => null }
  }
})

export type RecordPositionProps = { register: Register; record: RegisterRecordPage }

/** Points among the communes around them, lines and areas as they were drawn, and the way to the map of all. */
export function RecordPosition({ register, record: { values, described } }: RecordPositionProps) {
  const fields = mapFields(register).filter(({ code }) => values[code] !== undefined)
  if (fields.length === 0) return null
  return (
    <Section
      title="Vị trí"
      actions={<AppLink href={recordsHref(register.code, { xem: 'ban-do' })}>Xem trên bản đồ của sổ</AppLink>}
    >
      <ul className={styles.positions}>
        {fields.map(({ code, name, kind }) => {
          const shape = values[code] as Geometry
          const outline = kind === 'point' ? null : outlineOf(shape)
          return (
            <li key={code}>
              <strong>{name}</strong>: {described[code]}
              {outline ? (
                <svg className={styles.outline} viewBox={outline.viewBox} role="img" aria-label={`Hình vẽ: ${name}`}>
                  <path d={outline.path} data-kind={kind} vectorEffect="non-scaling-stroke" />
                </svg>
              ) : null}
              {shape.type === 'Point' ? (
                <Suspense fallback={null}>
                  <SpotPicture name={name} position={shape.coordinates} />
                </Suspense>
              ) : null}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
