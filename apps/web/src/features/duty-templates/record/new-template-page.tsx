import { useNavigate } from '@tanstack/react-router'
import { PageHeader } from '../../../ui/layout/page-header'
import styles from '../duty-templates.module.css'
import { TemplateForm } from './template-form'

/** A template typed by hand. */
export function NewTemplatePage() {
  const navigate = useNavigate()
  return (
    <>
      <PageHeader title="Lập mẫu nhiệm vụ" back={{ href: '/mau-nhiem-vu', label: 'Mẫu nhiệm vụ' }} />
      <div className={styles.page}>
        <TemplateForm
          onSaved={({ id }) => void navigate({ to: '/mau-nhiem-vu/$templateId', params: { templateId: id } })}
          onClose={() => void navigate({ to: '/mau-nhiem-vu' })}
        />
      </div>
    </>
  )
}
