import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { ProblemState } from '../../../../api/problem-state'
import { EmptyState } from '../../../../ui/feedback/empty-state'
import { LoadingState } from '../../../../ui/feedback/loading-state'
import { Notice } from '../../../../ui/feedback/notice'
import { SelectField } from '../../../../ui/fields/select-field'
import { formatNumber } from '../../../../ui/format/format-number'
import { todayInVietnam } from '../../../../ui/format/today-in-vietnam'
import { useOpenHref } from '../../../../ui/link/use-open-href'
import { MapLegend } from '../../../../ui/map/map-legend'
import type { MapPoint } from '../../../../ui/map/map-shapes'
import { MapView } from '../../../../ui/map/map-view'
import { type Box, boxAround, wholeCountry } from '../../../../ui/map/project'
import { useGround } from '../../../places/boundaries/use-ground'
import { type RecordsSearch, toNarrowing } from '../../address/records-search'
import { recordHref } from '../../address/register-hrefs'
import { mapFields, type OpenedRegister } from '../../definition/opened-register'
import { pointsQuery } from '../../register-queries'
import styles from './map.module.css'
import { PointTable } from './point-table'
import { stageTones } from './stage-tones'
import { usePlaceNames } from './use-place-names'

export type RegisterMapProps = { opened: OpenedRegister; search: RecordsSearch }

const none: readonly never[] = []

/** Where the records lie, over the boundaries of communes where the province has imported them, and as a table behind. */
export function RegisterMap({ opened: { register }, search }: RegisterMapProps) {
  const fields = mapFields(register)
  const [field, setField] = useState(fields[0]?.code ?? '')
  const [sight, setSight] = useState<Box | null>(null)
  const openHref = useOpenHref()
  const ground = useGround(todayInVietnam())
  const narrowing = { ...toNarrowing(search), field }
  const all = useQuery({
    ...pointsQuery(register.code, { ...narrowing, ...wholeCountry }),
    placeholderData: keepPreviousData,
  })
  // While all of them are here, moving asks for nothing more.
  const isCounted = (all.data?.cells.length ?? 0) > 0
  const inSight = useQuery({
    ...pointsQuery(register.code, { ...narrowing, ...(sight ?? wholeCountry) }),
    enabled: isCounted && sight !== null,
    placeholderData: keepPreviousData,
  })
  const data = (isCounted && sight !== null && inSight.data) || all.data
  const around = useMemo(() => (all.data ? boxAround([...all.data.points, ...all.data.cells]) : null), [all.data])
  const points = useMemo(
    () =>
      (data?.points ?? []).map(({ id, title, stage, longitude, latitude }): MapPoint => {
        return { id, title, longitude, latitude, tone: stageTones[stage].tone }
      }),
    [data?.points],
  )
  const names = usePlaceNames(register.code, data?.points ?? none)
  const error = all.error ?? inSight.error
  if (error && !data)
    return <ProblemState error={error} doing="xem bản đồ của sổ này" onRetry={() => void all.refetch()} />
  if (!data) return <LoadingState label="Đang tải bản đồ" />
  if (around === null)
    return (
      <EmptyState title="Chưa bản ghi nào có vị trí để hiện">
        Ghi tọa độ vào trường “{fields.find(({ code }) => code === field)?.name}”, hoặc bớt điều kiện lọc.
      </EmptyState>
    )
  return (
    <div className={styles.map}>
      {search.ngay ? <Notice tone="info">Bản đồ hiện các bản ghi của hôm nay, không theo ngày đã chọn.</Notice> : null}
      <div className={styles.head}>
        {fields.length > 1 ? (
          <SelectField
            id="ban-do-truong"
            label="Vị trí theo"
            value={field}
            onChange={(code) => [setField(code), setSight(null)]}
            options={fields.map(({ code, name }) => ({ value: code, label: name }))}
          />
        ) : null}
        <output>
          {data.cells.length > 0
            ? `${formatNumber(data.cells.reduce((total, { count }) => total + count, 0))} bản ghi trong khung, gộp theo ô; phóng to để thấy từng bản ghi.`
            : `${formatNumber(data.points.length)} bản ghi ${isCounted ? 'trong khung' : 'có vị trí'}.`}
        </output>
        <MapLegend entries={Object.values(stageTones)} />
      </div>
      <MapView
        label={`Bản đồ sổ ${register.name}`}
        whole={around}
        areas={ground.areas}
        points={points}
        cells={data.cells}
        names={ground.areas.length > 0 ? none : names}
        sources={ground.sources}
        onSight={setSight}
        onOpen={({ kind, id }) => {
          if (kind === 'point') openHref(recordHref(register.code, id))
        }}
      />
      <PointTable register={register} points={data.points} cells={data.cells} />
    </div>
  )
}
