const RAW_COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgb|rgba|hsl|hsla|oklch|oklab)\(/i
const HEX_ONLY = /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b/i

/** Colours come from `ui/tokens.css`: a raw one in a component would not follow the theme. */
export const noRawColours = {
  meta: {
    type: "problem",
    schema: [],
    messages: { raw: "Use a token of ui/tokens.css instead of the raw colour in “{{ text }}”." },
  },
  create(context) {
    const look = (node, text) => {
      const isColour = RAW_COLOUR.test(text) && (HEX_ONLY.test(text) || text.includes("("))
      if (isColour)
        context.report({ node, messageId: "raw", data: { text: text.trim().slice(0, 40) } })
    }
    return {
      Literal: (node) => typeof node.value === "string" && look(node, node.value),
      TemplateElement: (node) => look(node, node.value.raw),
    }
  },
}
