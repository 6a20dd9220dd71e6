import type { MailboxMessage } from "../../http"

/** A plain page for developers: each message as its reader would get it. */
export function mailboxPage(messages: readonly MailboxMessage[]): string {
  const body =
    messages.length === 0
      ? "<p>Chưa có thư nào. <span lang=en>No messages yet.</span></p>"
      : messages.map(article).join("\n")
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Hộp thư thử</title><style>${STYLE}</style></head><body><main><h1>Hộp thư thử</h1><p>Thư và tin nhắn của bản chạy thử: không gửi đi đâu. <span lang=en>Messages of this demonstration; nothing leaves this machine.</span></p>${body}</main></body></html>`
}

const STYLE =
  "body{font:16px/1.6 system-ui,sans-serif;margin:0;background:Canvas;color:CanvasText}main{max-width:44rem;margin:auto;padding:1rem}article{border:1px solid;padding:1rem;margin:1rem 0}h2{font-size:1.1rem;margin:0}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;margin:.75rem 0 0}small{display:block}"

function article({ to, channel, subject, text, state, template, created_at }: MailboxMessage) {
  const kind = channel === "sms" ? "SMS" : "E-mail"
  const head = [kind, to, created_at, template, state].map(escape).join(" · ")
  return `<article><h2>${escape(subject ?? kind)}</h2><small>${head}</small><pre>${linked(escape(text))}</pre></article>`
}

function linked(escaped: string): string {
  return escaped.replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`)
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
}
