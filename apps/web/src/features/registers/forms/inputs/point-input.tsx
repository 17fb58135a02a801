import { IconCurrentLocation, IconMapPin } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { Button } from '../../../../ui/actions/button'
import { LoadingState } from '../../../../ui/feedback/loading-state'
import { TextField } from '../../../../ui/fields/text-field'
import { pointOf, type TypedPoint } from '../typed-values'
import { frameOf, type InputProps } from './input-props'
import styles from './inputs.module.css'
import { MissingMap } from './missing-map'

/** A form outlives the connection: what cannot be fetched then says so, and the rest goes on. */
const PointMap = lazy(async () => {
  try {
    return { default: (await import('./point-map')).PointMap }
  } catch {
    return { default: MissingMap }
  }
})

const asTyped = (degrees: number): string => degrees.toFixed(6).replace(/0+$/, '').replace('.', ',')

/** Latitude and longitude as maps on telephones show them, by a click on a map, or where the telephone says it is. */
export function PointInput(props: InputProps<'point'>) {
  const { field, id, typed, onChange, error, optional, on } = props
  const point = pointOf(typed)
  const [state, setState] = useState<'asking' | 'failed' | null>(null)
  const [isMapOpen, setMapOpen] = useState(false)
  const change = (part: Partial<TypedPoint>) => onChange({ ...point, ...part })

  function locate() {
    setState('asking')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setState(null)
        onChange({ latitude: asTyped(coords.latitude), longitude: asTyped(coords.longitude) })
      },
      () => setState('failed'),
      { enableHighAccuracy: true, timeout: 20_000 },
    )
  }

  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        {field.name}
        {optional ? <span className={styles.optional}> (không bắt buộc)</span> : null}
      </legend>
      <div className={styles.pair}>
        <TextField
          {...frameOf({ ...props, field: { ...field, name: 'Vĩ độ', hint: 'Như 9,5917' } })}
          optional={optional}
          type="number"
          value={point.latitude}
          onChange={(latitude) => change({ latitude })}
        />
        <TextField
          id={`${id}-kinh-do`}
          label="Kinh độ"
          hint="Như 105,1047"
          optional={optional}
          type="number"
          value={point.longitude}
          onChange={(longitude) => change({ longitude })}
        />
      </div>
      <div className={styles.ways}>
        {'geolocation' in navigator ? (
          <Button
            size="sm"
            onClick={locate}
            loading={state === 'asking'}
            icon={<IconCurrentLocation size={18} stroke={1.75} />}
          >
            Lấy vị trí tôi đang đứng
          </Button>
        ) : null}
        <Button
          size="sm"
          onClick={() => setMapOpen(!isMapOpen)}
          aria-expanded={isMapOpen}
          icon={<IconMapPin size={18} stroke={1.75} />}
        >
          {isMapOpen ? 'Đóng bản đồ' : 'Chọn trên bản đồ'}
        </Button>
      </div>
      {state === 'failed' && !error ? (
        <output className={styles.note}>
          Máy chưa cho biết vị trí. Cho phép trình duyệt dùng vị trí, hoặc nhập tọa độ.
        </output>
      ) : null}
      {isMapOpen ? (
        <Suspense fallback={<LoadingState label="Đang mở bản đồ" rows={3} />}>
          <PointMap
            name={field.name}
            on={on}
            point={point}
            onChoose={({ latitude, longitude }) =>
              onChange({ latitude: asTyped(latitude), longitude: asTyped(longitude) })
            }
          />
        </Suspense>
      ) : null}
    </fieldset>
  )
}
