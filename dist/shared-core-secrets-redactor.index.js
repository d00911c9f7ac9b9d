export const id="shared-core-secrets-redactor";export const ids=["shared-core-secrets-redactor"];export const modules={
27005:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{p:()=>nearest});const limit=2;function editDistance(a,b){
let previous=[];let current=Array.from({length:b.length+1},(_,j)=>j);for(let i=1;i<=a.length;i++){const next=[i];for(let j=1;j<=b.length;j++){const same=a[i-1]===b[j-1]?0:1
;let best=Math.min((current[j]??0)+1,(next[j-1]??0)+1,(current[j-1]??0)+same);if(i>1&&j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-1])best=Math.min(best,(previous[j-2]??0)+1);next.push(best)}previous=current
;current=next}return current[b.length]??0}function nearest(word,allowed){if(word.length>100)return undefined
;const scored=allowed.filter(candidate=>Math.abs(plain(candidate).length-plain(word).length)<=limit).map(candidate=>({candidate:candidate,score:score(word,candidate)
})).filter(({candidate:candidate,score:score})=>score<limit+1&&score<Math.max(candidate.length,2)).sort((a,b)=>a.score-b.score);return scored[0]?.candidate}function score(word,candidate){
const exact=editDistance(word,candidate);const edits=exact<=1?exact:Math.min(exact,editDistance(plain(word),plain(candidate))+.5);const otherStart=word[0]===candidate[0]?0:.2
;const otherLetters=[...word].sort().join("")===[...candidate].sort().join("")?0:.1;return edits+otherStart+otherLetters+Math.min(Math.abs(word.length-candidate.length),5)/100}
const plain=word=>word.toLowerCase().replaceAll(/[^a-z0-9]/g,"")}),45258:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
GateFailure:()=>GateFailure,N:()=>failureCodes});const failureCodes={CONFIG_INVALID:"invalid",CONFIG_MISSING:"invalid",CONFIG_UNREADABLE:"invalid",CONFIG_OUTSIDE:"refused",USAGE:"invalid",
INPUT_INVALID:"invalid",PLAN_INVALID:"invalid",REPLAY_INVALID:"invalid",RESULT_INVALID:"invalid",SHARDS_INVALID:"invalid",SHARD_MISSING:"error",TARGET_REFUSED:"refused",PREVIEW_REFUSED:"refused",
CAP_EXCEEDED:"refused",EVENT_REFUSED:"refused",PLATFORM_UNSUPPORTED:"error",TARGET_UNAVAILABLE:"error",TARGET_NOT_READY:"error",REHEARSAL_FAILED:"error",LINK_UNAVAILABLE:"error",KEEPER_LOST:"error",
JOURNAL_UNWRITABLE:"error",JOURNAL_UNREADABLE:"error",JOURNAL_UNTRUSTED:"refused",JOURNAL_MASKED:"refused",STATE_UNSAFE:"refused",LOCKED:"error",CANCELLED:"cancelled"};class GateFailure extends Error{
code;hint;constructor(code,message,options={}){super(message,"cause"in options?{cause:options.cause}:undefined);this.name="GateFailure";this.code=code;this.hint=options.hint}get verdict(){
return failureCodes[this.code]}}}),10308:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{KI:()=>outcomes,QZ:()=>worst,
hS:()=>exitCodes});const outcomes=["passed","inconclusive","flaky","failed","unrestored"]
;const worst=all=>all.reduce((a,b)=>a!==null&&outcomes.indexOf(a)>=outcomes.indexOf(b)?a:b,null)??"inconclusive";const exitCodes={passed:0,failed:1,invalid:2,unhealthy:3,inconclusive:4,error:5,
unrestored:6,refused:7,cancelled:130}}),77380:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>version})
;const version="0.1.0"}),83574:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>commandLine})
;const commandLine=words=>words.map(quoted).join(" ");const quoted=word=>/^[A-Za-z0-9_@%+=:,./-][A-Za-z0-9_@%+=:,./#-]*$/.test(word)?word:`'${word.replaceAll("'","'\\''")}'`}),
61228:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R:()=>visible});function visible(text,limit=120){
const head=text.slice(0,limit*4+4);const shown=head.normalize("NFC").replace(lineEnds,"⏎").replace(/\t/g," ").replace(hidden,codePoint)
;return head.length<text.length||overLong(shown,limit)?`${[...shown].slice(0,limit-1).join("")}…`:shown}const lineEnds=/\r\n|[\r\n\u0085\u2028\u2029]/g;const hidden=/[\p{Cc}\p{Cf}\p{Cs}\p{DI}]/gu
;const codePoint=character=>`\\u{${character.codePointAt(0)?.toString(16)}}`;const overLong=(text,limit)=>text.length>limit&&[...text].length>limit}),
64425:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AU:()=>fromEnvironment,Az:()=>isPublicVariable,
Bs:()=>secretOfVariables,Iu:()=>leastSecret,M:()=>exceptVisible,Pm:()=>environmentSecrets});var _parts_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(20846);const leastSecret=8
;const secretName=/TOKEN|SECRET|PASSW(OR)?D|PASSPHRASE|CREDENTIAL|COOKIE|(^|_)HEADERS?$|WEBHOOK|BYPASS|(^|_)(AUTH|SESSION|DSN|PAT)$|_(AUTH|SESSION|PAT)_|PRIVATE_?KEY|API_?KEY|(^|_)KEY$|_URI$|DATABASE_URL|(DB|REDIS|MONGO|AMQP|POSTGRES|MYSQL)\w*_URL|CONNECTION_?STRING/i
;const publicName=/^(GITHUB_(?!\w*TOKEN)\w*|RUNNER_\w+|HOME|PATH|PWD)$/i;const isPublicVariable=name=>publicName.test(name);const secretOfVariables=(variables,env)=>({
values:variables.flatMap(name=>Object.hasOwn(env,name)?[env[name]??""]:[]).filter(value=>value.length>=leastSecret),variables:variables})
;const environmentSecrets=(env,shown)=>exceptVisible(fromEnvironment(env),shown);function exceptVisible(whole,visible){const all=[...whole,...whole.flatMap(_parts_js__WEBPACK_IMPORTED_MODULE_0__.l)]
;return[...new Set(all)].filter(value=>value!==""&&!visible.some(one=>one.includes(value)))}function fromEnvironment(env){return Object.entries(env).flatMap(([name,value=""])=>{
if(value.length<leastSecret||isPublicVariable(name))return[];return secretName.test(name)?[value]:(0,_parts_js__WEBPACK_IMPORTED_MODULE_0__.l)(value).filter(part=>part.length>=leastSecret)})}}),
46171:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X:()=>formsOf,a:()=>leastLength});const leastLength=6
;function formsOf(secrets){const parts=[...secrets].flatMap(secret=>[secret,...linesOf(secret)]).map(part=>part.trim())
;const forms=[...new Set(parts.filter(part=>part!==""))].flatMap(part=>part.length<leastLength?[{text:squeezed(part),folded:false,alone:true,plain:true}]:encodings(part))
;const byText=new Map(forms.reverse().map(form=>[`${form.folded} ${form.text}`,form]));return[...byText.values()].sort((a,b)=>b.text.length-a.text.length)}
const linesOf=secret=>/[\r\n]/.test(secret)?secret.split(/[\r\n]+/).filter(line=>line.trim().length>=leastLength):[];function encodings(secret){const bytes=(new TextEncoder).encode(secret)
;const hex=[...bytes].map(byte=>byte.toString(16).padStart(2,"0"));const plain=[secret,secret.normalize("NFC"),secret.normalize("NFD")]
;const turned=[secret.toUpperCase(),secret.toLowerCase(),[...secret].reverse().join("")];const base64s=[0,1,2].flatMap(shift=>{const digits=base64(bytes,shift)
;return[digits,digits.replaceAll("+","-").replaceAll("/","_")]});return[...plain.map(text=>({text:squeezed(text),folded:false,alone:false,plain:true})),...[...turned,...base64s].map(text=>({
text:squeezed(text),folded:false,alone:false,plain:false})),...[hex.join(""),hex.join(" "),hex.join(":")].map(text=>({text:text,folded:true,alone:false,plain:false
}))].filter(({text:text})=>text.length>=leastLength)}const squeezed=text=>text.replace(/\s+/g," ").replace(/\\+/g,"\\");function base64(bytes,shift){const all=[...new Uint8Array(shift),...bytes]
;const digits=btoa(all.map(byte=>String.fromCharCode(byte)).join("")).replaceAll("=","");return digits.slice(Math.ceil(shift*4/3),all.length%3===0?undefined:-1)}}),
20846:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S:()=>partsOfHeaders,l:()=>partsOfUrl})
;var _forms_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(46171);function partsOfUrl(text){if(!/^[a-z][a-z\d+.-]*:\/\//i.test(text)||!URL.canParse(text))return[]
;const{username:username,password:password,search:search,searchParams:searchParams}=new URL(text);const written=search.slice(1).split("&").map(pair=>pair.slice(pair.indexOf("=")+1))
;return longEnough([username,password,...[username,password].map(decoded),...written,...searchParams.values()])}
const credentialHeader=/^(?:proxy-)?authorization$|cookie|api-?key|access-?key|private-?key|token|secret|passw|passphrase|credential|bypass|session|signature|(?:^|-)auth(?:$|-)/i
;function partsOfHeaders(headers){return Object.entries(headers).flatMap(([name,value])=>credentialHeader.test(name)?[value,...partsOfCredential(value)]:[])}function partsOfCredential(value){
const[,scheme="",rest=""]=/^([A-Za-z][\w-]*) +(\S.*)$/s.exec(value)??[];const user=/^basic$/i.test(scheme)?fromBase64(rest):null
;const cookies=longEnough(value.split(";").map(pair=>pair.slice(pair.indexOf("=")+1).trim()))
;return[rest,...user===null?[]:[user,...longEnough([user.slice(user.indexOf(":")+1)])],...cookies].filter(part=>part!=="")}function fromBase64(text){try{
return(new TextDecoder).decode(Uint8Array.from(atob(text.trim()),character=>character.charCodeAt(0)))}catch{return null}}const decoded=part=>{try{return decodeURIComponent(part)}catch{return part}}
;const longEnough=parts=>parts.filter(part=>part.length>=_forms_js__WEBPACK_IMPORTED_MODULE_0__.a)}),80420:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{redactData:()=>redactData})
;const ownKeys=new Set(["schema","version","verdict","outcome","type","kind","phase","fault","tolerance","weakness","change","direction","moved","hindrances","configDigest","commit","startedAt","bootId","mark","replay","fingerprint","fingerprints","variables"])
;const redactData=(data,redact)=>clean(data,redact);function clean(data,redact){if(typeof data==="string")return redact(data);if(Array.isArray(data))return data.map(one=>clean(one,redact))
;if(data===null||typeof data!=="object")return data;return Object.fromEntries(Object.entries(data).map(([key,value])=>[key,ownKeys.has(key)?value:clean(value,redact)]))}}),
"core-secrets-redactor":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{mask:()=>mask,$:()=>redactor});const backslash=92
;const percentByte=/%(?:25){0,8}([\da-f]{2})/iy;const percentUnit=/%(?:25){0,8}u([\da-f]{4})/iy;const entity=/&(?:amp;){0,8}(?:#0{0,8}(\d{1,7});?|#x0{0,8}([\da-f]{1,6});?|([a-z]{1,10});)/iy
;const ampersand=/&(?:amp;){1,8}/y;const shellQuote=/'(?:\\{1,16}''|\\{0,16}"'\\{0,16}"')/y
;const backslashed=/\\{1,16}(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|U([\da-f]{8})|x([\da-f]{2})|([0-3][0-7]{2})|([nrtfv])|([^\\A-Za-z0-9\s]))/y;const entities={amp:"&",apos:"'",ast:"*",bsol:"\\",
colon:":",comma:",",commat:"@",dollar:"$",equals:"=",excl:"!",grave:"`",gt:">",hat:"^",lbrace:"{",lbrack:"[",lcub:"{",lowbar:"_",lpar:"(",lsqb:"[",lt:"<",nbsp:" ",newline:"\n",num:"#",percnt:"%",
period:".",plus:"+",quest:"?",quot:'"',rbrace:"}",rbrack:"]",rcub:"}",rpar:")",rsqb:"]",semi:";",sol:"/",tab:"\t",verbar:"|",vert:"|"}
;const beginsEscape=unit=>unit===37||unit===38||unit===39||unit===backslash;function readEscape(text,at){switch(text[at]){case"%":return readPercent(text,at);case"&":return readEntity(text,at)
;case"'":return matched(shellQuote,text,at,()=>"'");case"\\":return readBackslash(text,at);default:return[]}}function readPercent(text,at){
const unit=matched(percentUnit,text,at,([,hex=""])=>String.fromCharCode(Number.parseInt(hex,16)));const itself=["%2525","%25"].flatMap(way=>text.startsWith(way,at)?[["%",at+way.length]]:[])
;return[...unit,...utf8At(text,at),...itself]}function utf8At(text,at){const first=byteAt(text,at);if(first===null)return[];const length=first.value<128?1:first.value<224?2:first.value<240?3:4
;let point=length===1?first.value:first.value&127>>length;let next=first.next;for(let read=1;read<length;read++){const byte=byteAt(text,next);if(byte===null||byte.value>>6!==2)return[]
;point=point<<6|byte.value&63;next=byte.next}return reading(point,next)}function byteAt(text,at){percentByte.lastIndex=at;const found=percentByte.exec(text);return found===null?null:{
value:Number.parseInt(found[1]??"",16),next:percentByte.lastIndex}}function readEntity(text,at){const named=matched(entity,text,at,([,decimal,hex,name])=>{
if(name!==undefined)return entities[name.toLowerCase()]??null;return characterOf(decimal===undefined?Number.parseInt(hex??"",16):Number(decimal))})
;return[...named,...matched(ampersand,text,at,()=>"&")]}const spaced={n:"\n",r:"\r",t:"\t",f:"\f",v:"\v"}
;const readBackslash=(text,at)=>matched(backslashed,text,at,([,braced,unit,long,byte,octal,letter,mark])=>{if(mark!==undefined)return mark;if(letter!==undefined)return spaced[letter]??null
;return characterOf(octal===undefined?Number.parseInt(braced??unit??long??byte??"",16):Number.parseInt(octal,8))});function matched(pattern,text,at,character){pattern.lastIndex=at
;const found=pattern.exec(text);if(found===null)return[];const read=character(found);return read===null?[]:[[read,at+found[0].length]]}const reading=(point,next)=>{const character=characterOf(point)
;return character===null?[]:[[character,next]]};const characterOf=point=>point<=1114111?String.fromCodePoint(point):null;var secrets_forms=__webpack_require__(46171);const space=32
;const find_backslash=92;const plus=43;const ellipsis=8230;const isSpace=unit=>unit===space||unit>=9&&unit<=13||unit===160||unit===9166;const isGap=unit=>unit===8203||unit===173||unit===8288
;const isWord=character=>character!==undefined&&/[\p{L}\p{N}]/u.test(character);const stepsForCharacter=16;function endOf(form,text,at){const end=read(form,text,at,{
left:form.text.length*stepsForCharacter,first:0},0);return end!==-1&&form.alone&&(isWord(text[at-1])||isWord(text[end]))?-1:end}function endOfRest(form,text,at){if(!form.plain||form.alone)return-1
;for(let from=1;from<=form.text.length-secrets_forms.a;from++){if(form.text.charCodeAt(from)!==text.charCodeAt(at))continue;const end=read(form,text,at,{left:form.text.length*stepsForCharacter,
first:from},from);if(end!==-1)return end}return-1}function read(form,text,from,steps,first){let at=from;for(let n=first;n<form.text.length;n++){steps.left-=1;if(steps.left<0)return-1
;if(at>from)at=afterGaps(text,at,form.text.charCodeAt(n));const unit=text.charCodeAt(at);const wanted=form.text.charCodeAt(n);const literal=afterLiteral(wanted,unit,text,at,form.folded)
;if(beginsEscape(unit)){const end=Math.max(readEscaped(form,text,at,steps,n),readBeforeEscape(form,text,at,steps,n));if(end!==-1)return end}if(literal===-1)return cutAt(form,text,at,n-steps.first)
;at=literal}return at}function afterGaps(text,at,wanted){let next=at;while(isGap(text.charCodeAt(next))&&wanted!==text.charCodeAt(next))next+=1;return next}
const cutAt=(form,text,at,found)=>endsByCut(text,at)&&isCut(form,found,at>=text.length)?at:-1;const endsByCut=(text,at)=>at>=text.length||text.charCodeAt(at)===ellipsis||text.startsWith("...",at)
;const isCut=({plain:plain,alone:alone,text:text},found,atEnd)=>plain&&!alone&&found>=(atEnd?Math.max(secrets_forms.a,Math.ceil(text.length/3)):secrets_forms.a)
;function readEscaped(form,text,at,steps,n){for(const[character,next]of readEscape(text,at)){const isBlank=isSpace(character.charCodeAt(0))&&form.text.charCodeAt(n)===space
;if(!isBlank&&!form.text.startsWith(character,n))continue;const end=read(form,text,isBlank?afterSpaces(text,next):next,steps,n+(isBlank?1:character.length));if(end!==-1)return end}return-1}
function readBeforeEscape(form,text,at,steps,n){if(form.text.charCodeAt(n)!==find_backslash||text.charCodeAt(at)!==find_backslash)return-1;const last=afterRun(find_backslash,text,at)-1
;return last>at?read(form,text,last,steps,n+1):-1}function afterLiteral(wanted,unit,text,at,folded){if(wanted===space)return isSpace(unit)?afterSpaces(text,at+1):unit===plus?afterRun(plus,text,at):-1
;if(wanted===find_backslash)return unit===find_backslash?afterRun(find_backslash,text,at):-1;if(unit===wanted||folded&&lower(unit)===wanted)return at+1;return-1}
const lower=unit=>unit>=65&&unit<=90?unit+32:unit;function afterSpaces(text,from){let at=from;for(;;){if(isSpace(text.charCodeAt(at)))at+=1;else{
const blank=beginsEscape(text.charCodeAt(at))?readEscape(text,at).find(([character])=>isSpace(character.charCodeAt(0))):undefined;if(blank===undefined)return at;at=blank[1]}}}
function afterRun(unit,text,from){let at=from;while(text.charCodeAt(at)===unit)at+=1;return at}const mask="***";const redactor_ellipsis=8230;function redactor(secrets){const forms=(0,
secrets_forms.X)(secrets);if(forms.length===0)return text=>text;const index=indexOf(forms)
;return text=>text.split(/(\bcg[12]\.[\w-]+\.[0-9a-z]+)/).map((part,n)=>n%2===1?part:redactor_hidden(part,index)).join("")}function indexOf(forms){const begins=new Uint8Array(65536)
;for(const unit of["%","&","'","\\","…"])begins[unit.charCodeAt(0)]=1;const bySingle=new Map;const byPair=new Map;for(const form of forms){for(const first of casesOf(form,0)){begins[first]=1
;if(form.text.length===1)listed(bySingle,first,form);else for(const second of casesOf(form,1))listed(byPair,pair(first,second),form)}}return{begins:begins,bySingle:bySingle,byPair:byPair,forms:forms}}
function casesOf({text:text,folded:folded},n){const character=text.charAt(n);return[...new Set(folded?[character,character.toUpperCase()]:[character])].map(one=>one.charCodeAt(0))}
const pair=(first,second)=>first*65536+second;function listed(lists,key,form){const list=lists.get(key);if(list===undefined)lists.set(key,[form]);else list.push(form)}
function redactor_hidden(text,index){let shown="";let from=0;for(let at=0;at<text.length;at++){const unit=text.charCodeAt(at);if(index.begins[unit]!==1)continue
;const start=unit===redactor_ellipsis?at+1:at;const end=unit===redactor_ellipsis?firstEnd(index.forms,form=>endOfRest(form,text,start)):endAt(text,at,unit,index);if(end<=start)continue
;shown+=text.slice(from,start)+mask;from=end;at=end-1}return from===0?text:shown+text.slice(from)}function endAt(text,at,unit,{bySingle:bySingle,byPair:byPair}){
const ends=forms=>forms===undefined?-1:firstEnd(forms,form=>endOf(form,text,at));const next=text.charCodeAt(at+1)
;if(isPlain(unit)&&isPlain(next)&&bySingle.size===0)return ends(byPair.get(pair(unit,next)));let end=-1;for(const{unit:first,low:low,next:after}of readings(text,at)){
end=Math.max(end,ends(bySingle.get(first)));const seconds=low===undefined?readings(text,after).map(second=>second.unit):[low]
;for(const second of seconds)end=Math.max(end,ends(byPair.get(pair(first,second))))}return end}function readings(text,from){let at=from;while(isGap(text.charCodeAt(at)))at+=1
;const unit=text.charCodeAt(at);if(Number.isNaN(unit))return[];const plain=[unit,...isSpace(unit)||unit===plus?[space]:[]].map(one=>({unit:one,next:at+1}));if(!beginsEscape(unit))return plain
;const escaped=readEscape(text,at).map(([character,next])=>{const[high,low]=[character.charCodeAt(0),character.charCodeAt(1)];return{unit:isSpace(high)?space:high,...character.length>1&&{low:low},
next:next}});return[...plain,...escaped]}const isPlain=unit=>unit>32&&unit<127&&unit!==plus&&!beginsEscape(unit);function firstEnd(forms,endOfForm){for(const form of forms){const end=endOfForm(form)
;if(end!==-1)return end}return-1}}),15761:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>guardText})
;const sequences=/\u001b\[[0-?]*[ -/]*[@-~]/g;const colour=/^\u001b\[[0-9;]*m$/;const controls=/[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f\u2028\u2029]|\u001b(?!\[[0-9;]*m)/g
;const hidden=/[\p{Cf}\p{Cs}\p{DI}]/gu;const command=/^((?:\s|\u001b\[[0-9;]*m)*)::/
;const guardText=(text,keepColours=false)=>text.replace(sequences,found=>keepColours&&colour.test(found)?found:"").replace(controls,"").replaceAll("​","&#8203;").replace(hidden,character=>`\\u{${character.codePointAt(0)?.toString(16)}}`).split("\n").map(line=>line.replace(command,"$1│ ::").replaceAll("##[","## [")).join("\n")
}),5010:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{safeJson:()=>safeJson})
;const safeJson=data=>`${JSON.stringify(data,null,2).replace(hidden,escaped).replaceAll("##[","##\\u005b")}\n`;const hidden=/[\u007f-\u009f\u2028\u2029\p{Cf}\p{Cs}\p{DI}]/gu
;const escaped=character=>Array.from({length:character.length},(_,n)=>`\\u${character.charCodeAt(n).toString(16).padStart(4,"0")}`).join("")})};
