export const id="cli-run-open";export const ids=["cli-run-open"];export const modules={13659:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{open:()=>open});var _core_config_source_problem_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(20092)
;var _core_report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(31416);var _core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(61228)
;var _core_secrets_run_secrets_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(38257);var _world_config_open_config_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("world-config-open-config")
;async function open({values:values},io,limit=_core_config_source_problem_js__WEBPACK_IMPORTED_MODULE_0__.vC){const{config:config,warnings:warnings,file:file}=await(0,
_world_config_open_config_js__WEBPACK_IMPORTED_MODULE_2__.F)({workspace:io.cwd,env:io.env,limit:limit,...values.config!==undefined&&{path:values.config},...values["preview-url"]!==undefined&&{
previewOverride:values["preview-url"]},...values.scenarios!==undefined&&{scenarios:values.scenarios},...values.budget!==undefined&&{budget:values.budget},...values.shard!==undefined&&{
shard:values.shard},...values.seed!==undefined&&{seed:values.seed},...values.name!==undefined&&{name:values.name}});io.hide((0,
_core_secrets_run_secrets_js__WEBPACK_IMPORTED_MODULE_1__.runSecrets)(config,io.env,[io.cwd]));for(const warning of warnings)io.note(`${io.paintErr("yellow","warning:")} ${(0,
_core_report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_3__.k)((0,_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_4__.R)(io.redact(warning),1e3),io.columns()-10,true).join("\n         ")}`)
;return{config:config,configPath:file}}}),49555:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>isForbiddenHost})
;var _host_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21442);function isForbiddenHost(host){const address=(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Rk)(host)
;if(address===null)return names.test((0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(host)??host);if("v4"in address)return forbiddenV4(address.v4);return networksV6.some(([prefix,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(address.groups,prefix,bits))||(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Tx)(address.groups).some(forbiddenV4)}
const names=/^(metadata|metadata\.google\.internal|metadata\.goog|instance-data(\.ec2\.internal)?)$/
;const networksV4=[["169.254.0.0",16],["168.63.129.16",32],["100.100.100.200",32],["192.0.0.192",32]]
;const networksV6=[["fe80",10],["fd00:ec2",32],["fd20:ce",32],["fd00:c1:0:0:0:0:a9fe:a9fe",128],["fd00:42:0:0:0:0:0:42",128]];const forbiddenV4=address=>networksV4.some(([network,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(address,network,bits))}),88961:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>webAddress,e:()=>previewUrl});var _address_forbidden_host_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(49555)
;var _preview_never_preview_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54970);const example="write for example `https://pr-7.example.org` or `http://127.0.0.1:8080`"
;const wrong=(message,hint=example)=>({code:"CG1107",message:message,hint:hint});function previewUrl(text){const address=webAddress(text);const never="href"in address?(0,
_preview_never_preview_js__WEBPACK_IMPORTED_MODULE_0__.h)(new URL(address.href).hostname):null;return never===null?address:{code:"CG1701",message:`this host ${never}, and is never a preview`,
hint:example}}function webAddress(text){if(text.trim()==="")return wrong("the address of the preview is empty",emptyHint)
;if(text.length>2048)return wrong("the address of the preview is longer than 2048 characters")
;if(/[\s\p{Cc}]/u.test(text))return wrong("the address of the preview contains spaces or control characters");const[,scheme="",rest=""]=/^([a-z][a-z0-9+.-]*):\/\/(.*)$/is.exec(text)??[]
;if(scheme==="")return wrong("the address of the preview has no scheme");if(!/^https?$/i.test(scheme))return wrong("the preview must be reached by http or https")
;if(/^([/\\?#:]|$)/.test(rest))return wrong("the address of the preview has no host",`is a variable in it empty? ${example}`);return parsed(text)}
const emptyHint=`was the step that deploys it skipped? Usually it is \`\${{ steps.deploy.outputs.url }}\` or \`\${{ github.event.deployment_status.environment_url }}\``;function parsed(text){
if(!URL.canParse(text))return wrong("this address is not valid (host, or port 1 to 65535)");const url=new URL(text)
;if(url.username!==""||url.password!=="")return wrong("the address of the preview must not contain a user or password","send credentials as a header of the check")
;if(text.includes("#"))return wrong("the address of the preview must not have a fragment","remove `#` and what follows");if(url.port==="0")return wrong("port 0 cannot be reached");if((0,
_address_forbidden_host_js__WEBPACK_IMPORTED_MODULE_1__.i)(url.hostname)){return{code:"CG1701",message:"this host belongs to the network or the cloud around the gate, and is never touched",
hint:example}}return{href:url.href}}}),7867:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>isForwarded,M:()=>clientKeys
});var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("zod-v4-classic-schemas");var _checks_http_client_request_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(69496)
;var _checks_http_request_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93458);const clientKeys={path:_checks_http_request_js__WEBPACK_IMPORTED_MODULE_1__.Zq,
method:_checks_http_client_request_js__WEBPACK_IMPORTED_MODULE_0__.E,"forwarded-for":zod__WEBPACK_IMPORTED_MODULE_2__.euz(1)};const isForwarded=params=>params["forwarded-for"]===1}),
80600:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>givenKeysOf,O:()=>givenFits})
;var _client_keys_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7867);const schemasOf=({traffic:traffic,given:given={}})=>({
...traffic===undefined?{}:_client_keys_js__WEBPACK_IMPORTED_MODULE_0__.M,...Object.fromEntries(Object.entries(given).map(([name,{schema:schema}])=>[name,schema]))})
;const givenKeysOf=fault=>Object.keys(schemasOf(fault));const givenFits=(fault,name,value)=>schemasOf(fault)[name]?.safeParse(value).success===true}),
1506:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>mostShards});const mostShards=256}),
54970:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>neverPreview})
;var _address_host_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21442);function neverPreview(host){const address=(0,_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Rk)(host)
;if(address!==null)return neverAddress(address);const name=(0,_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(host)??host
;return kinds.find(([,of])=>of.some(known=>known.startsWith(".")?`.${name}`.endsWith(known):name===known))?.[0]??null}const words=text=>text.trim().split(/\s+/)
;const kinds=[["hosts code",words(`.github.com .githubusercontent.com .githubassets.com .ghe.com ghcr.io .ghcr.io github.dev vscode.dev github.io app.github.dev\n      .gitlab.com gitlab.io .bitbucket.org bitbucket.io .codeberg.org codeberg.page .azure.com .visualstudio.com .sr.ht .gitea.com .gitea.io\n      .gitee.com .sourceforge.net .launchpad.net .notabug.org .framagit.org .pagure.io .googlesource.com .git.kernel.org .savannah.gnu.org\n      .salsa.debian.org .invent.kde.org .gitlab.gnome.org .gitlab.freedesktop.org .forgejo.org .radicle.xyz .huggingface.co .gitpod.io\n      .jsdelivr.net .unpkg.com`)],["is a package registry",words(`.npmjs.org .npmjs.com .yarnpkg.com .jsr.io .pypi.org .pythonhosted.org .rubygems.org .crates.io .golang.org .pkg.go.dev\n      .maven.org repo.maven.apache.org .nuget.org .packagist.org .hex.pm .docker.io .docker.com .quay.io .gcr.io .pkg.dev\n      .mcr.microsoft.com public.ecr.aws .debian.org .ubuntu.com .alpinelinux.org .fedoraproject.org`)],["is a public DNS resolver",words(`.dns.google .8888.google .one.one.one.one one.one .cloudflare-dns.com .quad9.net .opendns.com .dns.adguard.com .adguard-dns.com\n      .nextdns.io .cleanbrowsing.org .dns.yandex.net .alidns.com .doh.pub .dot.pub .dns.sb .dns0.eu .mullvad.net .controld.com .360.cn\n      .comss.one .he.net .dnspod.cn resolver1.opendns.com`)],["belongs to a hosting provider",words(`vercel.com www.vercel.com api.vercel.com vercel.app netlify.com www.netlify.com app.netlify.com api.netlify.com netlify.app\n      heroku.com www.heroku.com dashboard.heroku.com api.heroku.com herokuapp.com render.com dashboard.render.com api.render.com onrender.com\n      railway.app railway.com backboard.railway.app up.railway.app fly.io api.fly.io api.machines.dev fly.dev dash.cloudflare.com\n      api.cloudflare.com www.cloudflare.com cloudflare.com pages.dev workers.dev surge.sh web.app firebaseapp.com console.firebase.google.com\n      console.cloud.google.com console.aws.amazon.com amplifyapp.com azurestaticapps.net azurewebsites.net cloud.digitalocean.com\n      api.digitalocean.com ondigitalocean.app deno.dev deno.com dash.deno.com run.app`)]]
;const resolversV4=[...["8.8.8.0","8.8.4.0","1.1.1.0","1.0.0.0","9.9.9.0","149.112.112.0","208.67.222.0","208.67.220.0","94.140.14.0"].map(net24),...["94.140.15.0","76.76.2.0","76.76.10.0","185.228.168.0","185.228.169.0","77.88.8.0","114.114.114.0","114.114.115.0"].map(net24),...["223.5.5.0","223.6.6.0","119.29.29.0","180.76.76.0","4.2.2.0","64.6.64.0","64.6.65.0","156.154.70.0","156.154.71.0"].map(net24),...["45.90.28.0","45.90.30.0","193.110.81.0","185.253.5.0","194.242.2.0","74.82.42.0","101.101.101.0"].map(net24)]
;const resolversV6=[["2001:4860:4860",48],["2606:4700:4700",48],["2620:fe",48],["2620:119:35",48],["2620:119:53",48],["2a10:50c0",32],["2a02:6b8:0:0:0:0:feed",112],["2400:3200",32],["2a0d:2a00",32],["2a07:a8c0",32],["2a07:a8c1",32],["2001:470:20",48]]
;function net24(network){return[network,24]}function neverAddress(address){const v4s="v4"in address?[address.v4]:(0,_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Tx)(address.groups)
;const groups="v4"in address?[]:address.groups;if(v4s.some(v4=>resolversV4.some(([net,bits])=>(0,
_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(v4,net,bits))))return"is a public DNS resolver";if(groups.length>0&&resolversV6.some(([prefix,bits])=>(0,
_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,prefix,bits)))return"is a public DNS resolver";if(v4s.some(v4=>(0,
_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(v4,"224.0.0.0",4)||(0,_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(v4,"240.0.0.0",4))||(0,
_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"ff00",8))return"is not a single machine";return null}}),
51652:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>counted})
;const counted=(value,noun)=>`${value} ${noun}${value===1?"":"s"}`}),31317:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
a:()=>dice});var seedrandom__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(24058);function dice(seed){return{seed:seed,unit:name=>seedrandom__WEBPACK_IMPORTED_MODULE_0__(`${seed}/${name}`)(),
under:path=>dice(`${seed}/${path}`)}}}),70010:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{q:()=>hashOf})
;function hashOf(text,before=2166136261){let hash=before;for(let index=0;index<text.length;index++)hash=Math.imul(hash^text.charCodeAt(index),16777619);return hash>>>0}}),
73646:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>fitted,q:()=>widthOf})
;const widthOf=text=>[...text].reduce((sum,character)=>sum+columnsOf(character),0);const columnsOf=character=>/\p{M}/u.test(character)?0:wide.test(character)?2:1
;const wide=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;function fitted(text,columns){
if(widthOf(text)<=columns)return text;let shown="";for(const character of text){if(widthOf(shown+character)>columns-1)break;shown+=character}return`${shown}…`}}),
31416:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>wrapped})
;var _width_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73646);function wrapped(line,columns,whole=false){const lines=[];for(const word of line.split(" ")){
const longer=lines.length===0?word:`${lines.at(-1)} ${word}`;if(lines.length>0&&(0,
_width_js__WEBPACK_IMPORTED_MODULE_0__.q)(longer)<=columns)lines[lines.length-1]=longer;else lines.push(whole?word:(0,_width_js__WEBPACK_IMPORTED_MODULE_0__.$)(word,columns))}
return lines.map(one=>one.replaceAll(" "," "))}})};
