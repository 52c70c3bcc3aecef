/** What bars beside code say, and nothing else: a language, what can be done with the code. */
export const BAR_WORDS =
  /^(?:复制|复制代码|複製|複製代碼|已复制|复制成功|代码|代码块|运行|收起|展开|折叠|全屏|换行|下载|自动换行|copy|copy code|copied!?|copy to clipboard|copy snippet|run|code|raw|wrap|expand|collapse|fullscreen|download|toggle line numbers)$/i;

/** Names of languages as they are told to readers; those of classes are known already. */
export const LANGUAGE_WORDS =
  /^(?:plain ?text|text|txt|shell|bash|sh|zsh|console|terminal|powershell|javascript|js|jsx|typescript|ts|tsx|python\d?|py|java|kotlin|swift|go|golang|rust|ruby|php|perl|lua|scala|dart|c|c\+\+|cpp|c#|csharp|objective-?c|html|xml|css|s[ac]ss|less|json|ya?ml|toml|ini|sql|graphql|markdown|md|diff|dockerfile|makefile|nginx|http|vue|svelte|matlab|r|latex|tex|vim|groovy|haskell|elixir|erlang|clojure|assembly|asm|solidity|protobuf)$/i;
