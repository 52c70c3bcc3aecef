/** Words of names that are no person's (English). */
export const OF_GROUPS =
  /\b(?:news|press|media|times|post|journal|magazine|agency|agence|staff|editors?|editorial|board|team|desk|bureau|department|ministry|cent(?:er|re)s?|council|committee|association|institutes?|university|college|library|foundation|organi[sz]ation|administration|corporation|company|group|network|radio|television|tv|inc|ltd|llc|corp|reuters|afp|xinhua|bbc|cnn|npr|ap)\b|^the\s|\s(?:of|for|and)\s|&|\d/i;

/** Words before a family name that belong to it. */
export const PARTICLES = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ten|ter|zu|zur|bin|ibn|al|el)$/;

export const SUFFIXES = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** Names of newspapers. */
export const NEWSPAPERS =
  /(?:[日晚早时時周商青京导導]报|[日晚早時周商青導]報|[报報])$|\b(?:Times|Post|Journal|Herald|Tribune|Guardian|Gazette|Chronicle|Daily|Telegraph|Globe|Inquirer|Examiner|Courier|Newspaper)\b/;
