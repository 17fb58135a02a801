import { useQuery } from '@tanstack/react-query'
import { ProblemState } from '../../../api/problem-state'
import { problemTitle } from '../../../api/problem-title'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { Notice } from '../../../ui/feedback/notice'
import { notify } from '../../../ui/feedback/notify'
import { SelectField } from '../../../ui/fields/select-field'
import { choicesQuery, type TopicChoice, useSetChoice } from './choices-query'
import styles from './email-choices.module.css'
import { emailOptions } from './email-words'

/** How each topic comes by e-mail, kept as soon as it is chosen. */
export function EmailChoices() {
  const { data, error, isFetching, refetch } = useQuery(choicesQuery)
  const setChoice = useSetChoice()
  if (!data)
    return error ? (
      <ProblemState
        error={error}
        doing="xem cách nhận thông báo"
        onRetry={() => void refetch()}
        retrying={isFetching}
      />
    ) : (
      <LoadingState label="Đang tải cách nhận thông báo" shape="text" />
    )
  const choose = (topic: TopicChoice['topic'], label: string) => (chosen: string) => {
    const option = emailOptions(topic).find(({ value }) => value === chosen)
    if (!option) return
    setChoice.mutate(
      { topic, email: option.value },
      {
        onSuccess: () => notify({ message: `${label}: ${option.label.toLowerCase()}.` }),
        onError: (problem) => notify({ tone: 'error', message: problemTitle(problem) }),
      },
    )
  }
  return (
    <>
      {data.isMailOn ? null : (
        <Notice tone="warn" title="Hệ thống chưa gửi thư điện tử">
          Lựa chọn vẫn được lưu và có hiệu lực khi quản trị bật gửi thư. Thông báo trong Đôn Đốc không thay đổi.
        </Notice>
      )}
      <div className={styles.choices}>
        {data.items.map(({ topic, label, email }) => (
          <SelectField
            key={topic}
            id={`nhan-${topic}`}
            label={label}
            value={email}
            onChange={choose(topic, label)}
            options={emailOptions(topic)}
          />
        ))}
      </div>
    </>
  )
}
