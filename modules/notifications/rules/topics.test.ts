import { describe, expect, it } from 'vitest'
import {
  type EmailChoice,
  isMailedAtOnce,
  mailTopicNames,
  mailTopicTerms,
  mayChoose,
  topicOfKind,
  wantedEmail,
} from './topics.ts'

describe('topics', () => {
  it.each([
    ['duties_assigned', 'duties'],
    ['lead_changed', 'duties'],
    ['assignment_cancelled', 'duties'],
    ['something_new', 'duties'],
    ['deadline_changed', 'decisions'],
    ['completion_returned', 'decisions'],
    ['extension_requested', 'decisions'],
    ['refusal_raised', 'decisions'],
    ['difficulty_raised', 'difficulties'],
    ['reminder_ahead', 'reminders'],
    ['escalated', 'escalations'],
    ['comment_mentioned', 'comments'],
    ['mentioned', 'comments'],
  ])('%s is about %s', (kind, topic) => {
    expect(topicOfKind(kind)).toBe(topic)
  })

  it.each<[EmailChoice, boolean, boolean]>([
    ['immediate', false, true],
    ['immediate', true, true],
    ['digest', false, false],
    ['digest', true, true],
    ['off', false, false],
    ['off', true, false],
  ])('wanted %s, urgent %s: mailed at once %s', (wanted, isUrgent, expected) => {
    expect(isMailedAtOnce(wanted, isUrgent)).toBe(expected)
  })

  it('follow the person before the topic', () => {
    expect(wantedEmail('duties', null)).toBe('digest')
    expect(wantedEmail('duties', 'off')).toBe('off')
    expect(wantedEmail('morning', undefined)).toBe('digest')
  })

  it('never send the morning mail at once; everything else may be had in each way', () => {
    for (const topic of mailTopicNames) {
      expect(mailTopicTerms(topic).label).not.toBe('')
      expect(mayChoose(topic, 'immediate')).toBe(topic !== 'morning')
      expect(mayChoose(topic, 'digest') && mayChoose(topic, 'off')).toBe(true)
    }
  })
})
