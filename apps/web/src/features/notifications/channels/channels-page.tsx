import { Section } from '../../../ui/layout/section'
import { MailState } from './mail-state'
import { WebhooksSection } from './webhooks-section'

/** By which ways notices leave the system, and whether they do. */
export function ChannelsPage() {
  return (
    <>
      <Section title="Thư điện tử" note="Thư chưa gửi được sẽ được gửi lại trong khoảng hai ngày.">
        <MailState />
      </Section>
      <WebhooksSection />
    </>
  )
}
