/** Beginnings of query parameters that say how the reader came, never what the page is. */
export const TRACKING_PREFIXES: readonly string[] = [
  ...['utm_', 'spm', 'scm', 'share_', 'sharer_', 'wxshare_', 'hmsr', 'hmpl', 'hmcu', 'hmkw', 'hmci'],
  ...['mc_', 'pk_', 'mtm_', 'matomo_', '_hs', 'oly_', 'from_', 'tt_from', 'tt_medium', 'guce_', 'soc_'],
];

/** Whole names, lower case. */
export const TRACKING_PARAMS: ReadonlySet<string> = new Set(
  (
    'from fromsource frommodule fromid ref refer referer referrer ref_src ref_url ' +
    'wfr bd_vid bdmip fr frm source_from sourcefrom isappinstalled is_app_installed isfromclient ' +
    'nsukey weixin_share shareid sharesource sharefrom sharetype shareuid shared_by ' +
    'traffic_source use_new_style req_id group_share_id enter_from log_from log_id logid ' +
    'pcevaref pvid trace traceid trace_id trackid track_id tracking_id vd_source ' +
    'fbclid gclid dclid msclkid yclid igshid gbraid wbraid mkt_tok cmpid icid guccounter ' +
    'chksm scene clicktime enterid ascene exportkey pass_ticket wx_header devicetype ' +
    'sudaref cre luicode lfid featurecode clickfrom channel_from adid ad_id ad_source push_id pushid'
  ).split(' '),
);

/** Names that only track on these hosts (suffixes), and name pages elsewhere. */
export const TRACKING_ON: Readonly<Record<string, readonly string[]>> = {
  'sina.com.cn': ['mod', 'loc', 'doct', 'rfunc', 'tj', 'tr', 'r', 'vt', 'wm', 'display'],
  'sina.cn': ['mod', 'loc', 'doct', 'rfunc', 'tj', 'tr', 'r', 'vt', 'wm', 'display'],
  '163.com': ['f', 'spss', 'spsnuid', 'spsdevid', 'spsvid', 'spssource', 'spst'],
  'qq.com': ['adchannelid', 'uid', 'shareto', 'suid', 'media_id'],
  'toutiao.com': ['app', 'timestamp', 'iid', 'article_category', 'wid'],
  'baidu.com': ['sfrom', 'rs', 'ruk', 'like'],
};
