/** Phrases that say that error codes follow, in several languages. */
const codes = /\b(?:error|failure|fault|reason|problem|rejection|decline|refusal|business|api)[\s_-]?(?:codes?|types?|identifiers?|keys?)\b|\berr?or(?:code|type)s?\b|\bcodes?\s+(?:that|which)\b.*\breturn|\bFehler-?(?:codes?|kennung(?:en)?|schlüssel)\b|\bcodes? d['’]erreur|\bc[oó]digos? (?:de|do) err?or?|\bcodic[ei] (?:di )?errore|\bfout-?codes?\b|\bfel-?kod(?:er)?\b|\bfejl-?koder?\b|\bfeil-?koder?\b|virhekoodi|\bkod(?:y|ów)? błęd|код(?:ы|ов|а|ом)? ошиб|код(?:и|ів)? помил|chybov\S+ kód|hata kod|mã lỗi|kode (?:kesalahan|galat)|エラー ?コード|错误码|错误代码|錯誤碼|錯誤代碼|오류 ?코드|에러 ?코드|(?:رمز|رموز|أكواد) ال?خط|קוד(?:י)? שגיאה|κωδικ\S+ σφάλμα|त्रुटि कोड|รหัสข้อผิดพลาด/iu;
/** Words that say that something goes wrong. */
const errors = /\berrors?\b|\berr\b|\bfail|\bfault|\breject|\brefus|\bdenied|\bdeny|\bdeclin|\bforbid|\bprevent|\bunsuccessful|\bnot (?:allowed|permitted|possible|met)\b|\bcannot\b|\binvalid\b|\bproblems?\b|\bexceptions?\b|\bviolat|\bHTTP [45]\d\d\b|\b[45](?:\d\d|XX)\b|Fehler|fehlgeschlagen|schlägt|scheitert|abgelehnt|Ablehnung|erreur|échou|échec|refus|rejet|\berror(?:es)?\b|fall(?:a|o|ará|an)\b|rechaz|\berros?\b|falh|rejeit|recus|errore|errori|fallisc|rifiut|\bfout|mislukt|geweiger|\bfel\b|misslyck|avvisa|virhe|epäonnis|błęd|błąd|odrzuc|ошиб|отказ|отклон|помил|відхил|chyb|hata|başarısız|redded|lỗi|từ chối|kesalahan|galat|gagal|ditolak|エラー|失敗|拒否|できない|错误|失败|拒绝|錯誤|失敗|拒絕|오류|에러|실패|거부|خطأ|أخطاء|فشل|رفض|שגיא|נכשל|סירוב|σφάλμα|αποτυχ|त्रुटि|विफल|ข้อผิดพลาด|ล้มเหลว/iu;
/** Names of other things that are listed in the same way as codes. */
const other = /\bheaders?\b|\benvironment\b|\benv(?:ironment)? ?vars?\b|\bvariables?\b|\bquery\b|\bparameters?\b|\bparams?\b|\bfields?\b|\bpropert(?:y|ies)\b|\battributes?\b|\bstat(?:us|e)(?:es|s)?\b|\bevents?\b|\bwebhooks?\b|\btopics?\b|\bcurrenc(?:y|ies)\b|\bcountr(?:y|ies)\b|\bregions?\b|\blanguages?\b|\blocales?\b|\bscopes?\b|\bpermissions?\b|\bprivileges?\b|\broles?\b|\benums?\b|\b(?:allowed|possible|valid|accepted|supported|following) values?\b|\bone of (?:the )?values\b|\btypes? of\b|\bnetworks?\b|\bchains?\b|\bfeatures?\b|\bflags?\b|\bhints?\b|\bstages?\b|\bmethods?\b|\bmodes?\b|\boptions?\b|\bsettings?\b|\bconstants?\b|\bactions?\b|\bsteps?\b|\bUmgebungsvariable|\bKopfzeile|\bZuständ|\bStatuswert|\bWährung|\bLänder|\bBerechtigung|\bEreignis|\bFeld(?:er)?\b|en-têtes?|variables? d|devises?|\bpays\b|\bétats?\b|\bstatuts?\b|\bchamps?\b|évén[eè]ment|\bmonedas?\b|\bpaíses\b|\bestados?\b|\bcampos?\b|\bencabezad|cabecera|\bcabeçalho|\bmoedas?\b|\bevento|\bvaluta|\bstati\b|\bcampi\b|ヘッダ|環境変数|通貨|国コード|状態|ステータス(?!コード)|フィールド|イベント|请求头|环境变量|货币|币种|国家|状态(?!码)|字段|事件|헤더|환경 ?변수|통화|상태(?! ?코드)|필드|이벤트|заголов|переменн|валют|стран|состояни|статус(?!-код)|пол(?:е|я|ей)\b|событи/iu;
/** What speaks of HTTP rather than of a state. */
const httpStatus = /\b(?:HTTP[\s-]?)?status[\s-]?codes?\b|\bHTTP[\s-]status(?:es)?\b|\bresponse codes?\b/giu;
/** Reasons that a person or a business gives, rather than an API. */
const businessReason = /\b(?:dispute|chargeback|return|refund|cancellation|void|transfer|reversal|adjustment|absence)s?['’]?s? reason[\s_-]?codes?\b|\b(?:reason|decline|refusal|rejection)[\s_-]?codes? (?:of|for) (?:an? |the |your |all )?(?!errors?\b|fail|problem|refus|reject|declin|den|api\b|operation|endpoint|request|response|this\b|these\b)\p{L}+/giu;
/**
 * What the text before a list, or the head of a column, announces.
 *
 * @param codeFields names of the properties that hold codes, or the texts beside them
 */
export function findTopic(text, codeFields = new Set()) {
    const said = text.replace(httpStatus, "HTTP").replace(businessReason, "values of a property");
    const quoted = [...text.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
    if (codes.test(said) || quoted.some((name) => codeFields.has(name)))
        return "codes";
    const isOfErrors = errors.test(said);
    if (other.test(said))
        return isOfErrors ? "mixed" : "other";
    return isOfErrors ? "errors" : "unknown";
}
/** Whether a text says that something goes wrong. */
export function speaksOfErrors(text) {
    return codes.test(text) || errors.test(text);
}
const columns = [
    [
        "fix",
        /\b(?:fix(?:es)?|solutions?|resolutions?|how to|remed(?:y|ies)|what to do|recovery|next steps?|actions?|resolve|mitigation|workaround|recommended|suggest\S*|advice)\b|lösung|behebung|abhilfe|maßnahme|\bwas tun\b|soluci[oó]n|acci[oó]n|correcci[oó]n|solução|ação|correção|soluzione|azione|rimedio|correctif|résolution|que faire|remède|対処|解決|対応|对策|解决|处理|處理|解決|建议|建議|조치|해결|решени|действи|исправ|устран|oplossing|actie|åtgärd|løsning|korjaus|rozwiązanie|çözüm|khắc phục|solusi/iu,
    ],
    [
        "operation",
        /\b(?:operations?|endpoints?|routes?|calls?|operationId|method and path|paths?)\b|Endpunkt|Operation|エンドポイント|接口|端点|엔드포인트|операци/iu,
    ],
    [
        "status",
        /\bhttp\b|\bstatus(?:[\s-]?codes?)?\b|\bstatut\b|\bestado\b|\bstato\b|ステータス|状态码|狀態碼|상태|статус/iu,
    ],
    [
        "meaning",
        /descri|meaning|message|explan|details?|\bwhen\b|cause|condition|reason\b|scenario|beschreib|bedeutung|erklärung|ursache|\bwann\b|significa|descripci|causa|motivo|cuándo|descriç|descriz|quando|signification|raison|quand|説明|意味|原因|内容|说明|描述|含义|說明|含義|설명|의미|내용|описани|значени|причин|смысл|beskriv|betyd|omschrij|betekenis|oorzaak|kuvaus|opis|znaczenie|açıklama|anlam|mô tả|ý nghĩa|keterangan|deskripsi|وصف|معنى|תיאור|משמעות|περιγραφ/iu,
    ],
    [
        "code",
        /\b(?:codes?|codigos?|códigos?|codice|codici|kode?|kod(?:er|y)?|error|err|erreur|erro|errore|fehler|fout|fel|key|identifier)\b|errorcode|fehlercode|fehler|コード|エラー|错误|代码|錯誤|代碼|코드|오류|код|ошибк|รหัส|رمز|קוד|κωδικ/iu,
    ],
];
/** What the cells of a column are. */
export function findColumn(head) {
    if (codes.test(head))
        return "code";
    const found = columns.find(([, pattern]) => pattern.test(head))?.[0];
    return found ?? (other.test(head) ? "other" : "unknown");
}
