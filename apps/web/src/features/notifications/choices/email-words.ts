import type { TopicChoice } from './choices-query'

/** How a topic may come by e-mail; the morning's mail comes in the morning or not at all. */
export const emailOptions = (topic: TopicChoice['topic']): { value: TopicChoice['email']; label: string }[] =>
  topic === 'morning'
    ? [
        { value: 'digest', label: 'Gửi mỗi sáng' },
        { value: 'off', label: 'Không gửi' },
      ]
    : [
        { value: 'immediate', label: 'Gửi ngay' },
        { value: 'digest', label: 'Gộp vào thư buổi sáng' },
        { value: 'off', label: 'Không gửi thư' },
      ]
