/** A table in a frame that scrolls by itself where the screen is narrow, by the keyboard too. */
import type { ComponentChildren } from 'preact'

interface DataTableProps {
  /** What a screen reader calls the frame. */
  readonly label: string
  /** Classes of the table. */
  readonly kind?: string
  readonly caption?: ComponentChildren
  /** What is said of the data behind the caption: that they are invented. */
  readonly mark?: string | false | undefined
  /** Head and bodies. */
  readonly children: ComponentChildren
}

export const DataTable = ({ label, kind = 'data', caption, mark, children }: DataTableProps) => (
  <section class="wrap" aria-label={label} tabIndex={0}>
    <table class={kind}>
      {caption !== undefined && (
        <caption>
          {caption}
          {mark && ` ${mark}`}
        </caption>
      )}
      {children}
    </table>
  </section>
)
