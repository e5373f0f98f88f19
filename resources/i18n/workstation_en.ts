<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>About</name>
    <message>
        <source>关于</source>
        <translation>About</translation>
    </message>
    <message>
        <source>采编工作站</source>
        <translation>Editorial Workstation</translation>
    </message>
    <message>
        <source>为小型报社做的写稿、核稿、组版工具。不连网络，稿件只存在本机。</source>
        <translation>Writing, checking and page make-up for small newspapers. No network; your reports stay on this computer.</translation>
    </message>
    <message>
        <source>主题分类：{0}</source>
        <translation>Subject taxonomy: {0}</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>导入旧稿</source>
        <translation>Import old files</translation>
    </message>
    <message>
        <source>中途停下了；再选同一个文件夹即接着导入。</source>
        <translation>Stopped half way; choose the same folder again to go on.</translation>
    </message>
    <message>
        <source>没有读不出的文件，没有重复，日期都明确。</source>
        <translation>No unreadable files, no duplicates, all dates certain.</translation>
    </message>
    <message>
        <source>{0}。</source>
        <translation>{0}. </translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>导出清单…</source>
        <translation>Export list…</translation>
    </message>
    <message>
        <source>导出清单</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>表格 (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>没有收入的文件与原因</source>
        <translation>Files that were not taken, and why</translation>
    </message>
    <message>
        <source>复制清单</source>
        <translation>Copy the list</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>新口令</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>再输一遍</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>职责</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>两遍不一样</source>
        <translation>The two differ</translation>
    </message>
    <message>
        <source>口令至少 {0} 个字符，可以用一句话</source>
        <translation>At least {0} characters; a sentence will do</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>账号</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>职责</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>添加…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>改职责…</source>
        <translation>Change roles…</translation>
    </message>
    <message>
        <source>重设口令…</source>
        <translation>Reset password…</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>End</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>现在是单人使用，不用登录。先给自己建一个管理员账号；建第二个账号起，打开稿库要登录。</source>
        <translation>One person works here, and nobody logs in. First make an administrator&apos;s account for yourself; from the second account on, opening the store asks who you are. </translation>
    </message>
    <message>
        <source>口令管的是谁能做什么、由谁署名。稿库文件没有加密，能拿到文件的人能读到稿件，请管好电脑和备份。</source>
        <translation>Passwords decide who may do what and who is written down for it. The store&apos;s file isn&apos;t encrypted: whoever gets at it can read the reports, so look after computer and backups.</translation>
    </message>
    <message>
        <source>添加和改动账号由管理员来做。</source>
        <translation>Accounts are added and changed by an administrator. </translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Reopen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>文件(&amp;F)</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>编辑(&amp;E)</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>稿件(&amp;R)</source>
        <translation>&amp;Report</translation>
    </message>
    <message>
        <source>版面(&amp;P)</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>人员(&amp;S)</source>
        <translation>&amp;Staff</translation>
    </message>
    <message>
        <source>查看(&amp;V)</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>帮助(&amp;H)</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>新建稿件</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>粘贴整版…</source>
        <translation>Paste a page…</translation>
    </message>
    <message>
        <source>导入整版…</source>
        <translation>Import a page…</translation>
    </message>
    <message>
        <source>打开样例</source>
        <translation>Open the sample</translation>
    </message>
    <message>
        <source>练习导入</source>
        <translation>Practise importing</translation>
    </message>
    <message>
        <source>新建一期…</source>
        <translation>New issue…</translation>
    </message>
    <message>
        <source>输出版面…</source>
        <translation>Export pages…</translation>
    </message>
    <message>
        <source>打印版面…</source>
        <translation>Print Pages…</translation>
    </message>
    <message>
        <source>核对输出的文件…</source>
        <translation>Verify Written Files…</translation>
    </message>
    <message>
        <source>查整期…</source>
        <translation>Check the Issue…</translation>
    </message>
    <message>
        <source>交出整期…</source>
        <translation>Hand over Issue…</translation>
    </message>
    <message>
        <source>接收稿件或整期…</source>
        <translation>Take in Reports or Issue…</translation>
    </message>
    <message>
        <source>整库复查…</source>
        <translation>Check the Whole Store…</translation>
    </message>
    <message>
        <source>导入旧稿文件夹…</source>
        <translation>Import a folder of old files…</translation>
    </message>
    <message>
        <source>做数据包…</source>
        <translation>Make Packet…</translation>
    </message>
    <message>
        <source>收数据包…</source>
        <translation>Receive Packets…</translation>
    </message>
    <message>
        <source>待处理的改动…</source>
        <translation>Waiting Changes…</translation>
    </message>
    <message>
        <source>打开稿库…</source>
        <translation>Open a store…</translation>
    </message>
    <message>
        <source>备份稿库…</source>
        <translation>Back up the store…</translation>
    </message>
    <message>
        <source>从备份恢复…</source>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <source>设置…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>撤销输入</source>
        <translation>Undo typing</translation>
    </message>
    <message>
        <source>重做输入</source>
        <translation>Redo typing</translation>
    </message>
    <message>
        <source>撤销操作</source>
        <translation>Undo action</translation>
    </message>
    <message>
        <source>重做操作</source>
        <translation>Redo action</translation>
    </message>
    <message>
        <source>在本稿中查找…</source>
        <translation>Find in this report…</translation>
    </message>
    <message>
        <source>在本稿中替换…</source>
        <translation>Replace in this report…</translation>
    </message>
    <message>
        <source>上回怎么写的</source>
        <translation>How did we write it last time</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>立即保存</source>
        <translation>Save now</translation>
    </message>
    <message>
        <source>下一处问题</source>
        <translation>Next finding</translation>
    </message>
    <message>
        <source>上一处问题</source>
        <translation>Previous finding</translation>
    </message>
    <message>
        <source>改正这一处</source>
        <translation>Fix this one</translation>
    </message>
    <message>
        <source>同类全改…</source>
        <translation>Fix all of this kind…</translation>
    </message>
    <message>
        <source>全部改正确定的…</source>
        <translation>Fix Everything Certain…</translation>
    </message>
    <message>
        <source>这里怎么改…</source>
        <translation>Fixes Here…</translation>
    </message>
    <message>
        <source>放行这一处…</source>
        <translation>Waive this one…</translation>
    </message>
    <message>
        <source>说明这条规则</source>
        <translation>Explain this rule</translation>
    </message>
    <message>
        <source>逐人核对职务与姓名</source>
        <translation>Proofread names and posts</translation>
    </message>
    <message>
        <source>这里印错过…</source>
        <translation>Printed Wrong Here…</translation>
    </message>
    <message>
        <source>登记差错…</source>
        <translation>Enter into Register…</translation>
    </message>
    <message>
        <source>全报放行一览…</source>
        <translation>All house waivers…</translation>
    </message>
    <message>
        <source>署名加人…</source>
        <translation>Add to byline…</translation>
    </message>
    <message>
        <source>整稿署名按体例重写</source>
        <translation>Rewrite all bylines in house form</translation>
    </message>
    <message>
        <source>历次文本…</source>
        <translation>Versions…</translation>
    </message>
    <message>
        <source>加批注…</source>
        <translation>Add Comment…</translation>
    </message>
    <message>
        <source>回复批注…</source>
        <translation>Reply to Comment…</translation>
    </message>
    <message>
        <source>解决批注</source>
        <translation>Settle Comment</translation>
    </message>
    <message>
        <source>下一条批注</source>
        <translation>Next Comment</translation>
    </message>
    <message>
        <source>上一条批注</source>
        <translation>Previous Comment</translation>
    </message>
    <message>
        <source>送审、办下一审…</source>
        <translation>Submit, Next Reading…</translation>
    </message>
    <message>
        <source>退回…</source>
        <translation>Return…</translation>
    </message>
    <message>
        <source>缓发…</source>
        <translation>Hold…</translation>
    </message>
    <message>
        <source>撤稿…</source>
        <translation>Kill…</translation>
    </message>
    <message>
        <source>查看签名后的改动</source>
        <translation>Changes Since the Signature</translation>
    </message>
    <message>
        <source>标签管理…</source>
        <translation>Manage tags…</translation>
    </message>
    <message>
        <source>下一篇</source>
        <translation>Next report</translation>
    </message>
    <message>
        <source>上一篇</source>
        <translation>Previous report</translation>
    </message>
    <message>
        <source>删除稿件</source>
        <translation>Remove report</translation>
    </message>
    <message>
        <source>自动编排</source>
        <translation>Make up automatically</translation>
    </message>
    <message>
        <source>换一个方案</source>
        <translation>Try another make-up</translation>
    </message>
    <message>
        <source>以它为头条重新编排</source>
        <translation>Make up again with this as the lead</translation>
    </message>
    <message>
        <source>版面总览</source>
        <translation>Flat plan</translation>
    </message>
    <message>
        <source>撤下稿件</source>
        <translation>Take report off the page</translation>
    </message>
    <message>
        <source>与下一篇对调</source>
        <translation>Swap with the next report</translation>
    </message>
    <message>
        <source>版位随文</source>
        <translation>Fit slot to text</translation>
    </message>
    <message>
        <source>版式…</source>
        <translation>Page presets…</translation>
    </message>
    <message>
        <source>转版…</source>
        <translation>Continue on another page…</translation>
    </message>
    <message>
        <source>续文标题…</source>
        <translation>Continuation&apos;s headline…</translation>
    </message>
    <message>
        <source>见报提示…</source>
        <translation>Page reference…</translation>
    </message>
    <message>
        <source>下一版</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>上一版</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>看整版</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>版面资料…</source>
        <translation>Page details…</translation>
    </message>
    <message>
        <source>加一版</source>
        <translation>Add a page</translation>
    </message>
    <message>
        <source>照这一版加一版</source>
        <translation>Add a page like this one</translation>
    </message>
    <message>
        <source>去掉这一版…</source>
        <translation>Remove this page…</translation>
    </message>
    <message>
        <source>改版号…</source>
        <translation>Renumber pages…</translation>
    </message>
    <message>
        <source>签样…</source>
        <translation>Sign Page…</translation>
    </message>
    <message>
        <source>付印…</source>
        <translation>Send to Press…</translation>
    </message>
    <message>
        <source>归档…</source>
        <translation>Archive…</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>编辑…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>复制所选行</source>
        <translation>Copy selected rows</translation>
    </message>
    <message>
        <source>离任…</source>
        <translation>End term…</translation>
    </message>
    <message>
        <source>接任…</source>
        <translation>Successor…</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>导入名录…</source>
        <translation>Import directory…</translation>
    </message>
    <message>
        <source>导出名录…</source>
        <translation>Export directory…</translation>
    </message>
    <message>
        <source>签名名录…</source>
        <translation>Sign directories…</translation>
    </message>
    <message>
        <source>接收名录文件…</source>
        <translation>Receive directories…</translation>
    </message>
    <message>
        <source>签发人…</source>
        <translation>Signers…</translation>
    </message>
    <message>
        <source>任职经历</source>
        <translation>Terms in office</translation>
    </message>
    <message>
        <source>下一个名录</source>
        <translation>Next directory</translation>
    </message>
    <message>
        <source>上一个名录</source>
        <translation>Previous directory</translation>
    </message>
    <message>
        <source>稿件</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>版面</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>资料</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>统计</source>
        <translation>Stats</translation>
    </message>
    <message>
        <source>下一项统计</source>
        <translation>Next statistics</translation>
    </message>
    <message>
        <source>上一项统计</source>
        <translation>Previous statistics</translation>
    </message>
    <message>
        <source>稿件列表</source>
        <translation>Report list</translation>
    </message>
    <message>
        <source>右侧面板</source>
        <translation>Side panels</translation>
    </message>
    <message>
        <source>按栏宽显示正文</source>
        <translation>Set text at column measure</translation>
    </message>
    <message>
        <source>我的待办…</source>
        <translation>My Tasks…</translation>
    </message>
    <message>
        <source>规则手册…</source>
        <translation>Rule Book…</translation>
    </message>
    <message>
        <source>差错登记…</source>
        <translation>Register of Faults…</translation>
    </message>
    <message>
        <source>外观：跟随系统</source>
        <translation>Look: follow the system</translation>
    </message>
    <message>
        <source>外观：浅色</source>
        <translation>Look: light</translation>
    </message>
    <message>
        <source>外观：深色</source>
        <translation>Look: dark</translation>
    </message>
    <message>
        <source>锁定、换人</source>
        <translation>Lock, Change Person</translation>
    </message>
    <message>
        <source>账号…</source>
        <translation>Accounts…</translation>
    </message>
    <message>
        <source>改自己的口令…</source>
        <translation>Change My Password…</translation>
    </message>
    <message>
        <source>权限表…</source>
        <translation>Table of Rights…</translation>
    </message>
    <message>
        <source>日志…</source>
        <translation>Log…</translation>
    </message>
    <message>
        <source>命令面板</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>快捷键一览</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>打开日志文件夹</source>
        <translation>Open the log folder</translation>
    </message>
    <message>
        <source>关于</source>
        <translation>About</translation>
    </message>
</context>
<context>
    <name>AddPerson</name>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>姓名，或拼音首字母，如 zxm</source>
        <translation>Name, or pinyin initials such as zxm</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>加入</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>AdjustDialog</name>
    <message>
        <source>{0} 结账后调整</source>
        <translation>{0}: adjustment after closing</translation>
    </message>
    <message>
        <source>如 3 或 -3；只调金额就留空</source>
        <translation>Such as 3 or -3; empty for money alone</translation>
    </message>
    <message>
        <source>如 50 或 -12.50</source>
        <translation>Such as 50 or -12.50</translation>
    </message>
    <message>
        <source>必须写明，如 漏计图片 2 幅</source>
        <translation>Must be given, such as: 2 pictures left out</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>补（扣）分</source>
        <translation>Points more (less)</translation>
    </message>
    <message>
        <source>补（扣）元</source>
        <translation>Yuan more (less)</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>调整单列，原账不动；谁在什么时候为什么调整，记入日志，不能撤销。</source>
        <translation>An adjustment stands apart, the account itself stays; who adjusted what, when and why is logged and can&apos;t be undone.</translation>
    </message>
    <message>
        <source>登记调整</source>
        <translation>Enter adjustment</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ArchiveRoom</name>
    <message>
        <source>词语、“整句”、-不要的词、作者：&#x3000;日期：2026-03&#x3000;版：K01&#x3000;标签：&#x3000;主题：&#x3000;人物：&#x3000;急：1-2&#x3000;标题：&#x3000;批注：</source>
        <translation>Words, “exact phrase”, -without, 作者: (author) 日期:2026-03 (date) 版:K01 (page) 标签: 主题: 人物: 急:1-2 标题:&#x3000;批注：</translation>
    </message>
    <message>
        <source>检索资料</source>
        <translation>Search the archive</translation>
    </message>
    <message>
        <source>找到的稿件</source>
        <translation>Reports found</translation>
    </message>
    <message numerus="yes">
        <source>与“%1”相似的稿件：%n 篇</source>
        <translation>
            <numerusform>%n report like “%1”</numerusform>
            <numerusform>%n reports like “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>输入要找的词；一个字也能找</source>
        <translation>Type what you are looking for; one character is enough</translation>
    </message>
    <message>
        <source>没有找到；少写几个字，或去掉一个条件再试</source>
        <translation>Nothing found; try fewer characters, or drop a condition</translation>
    </message>
    <message numerus="yes">
        <source>%n 篇，新的在前</source>
        <translation>
            <numerusform>%n report, newest first</numerusform>
            <numerusform>%n reports, newest first</numerusform>
        </translation>
    </message>
    <message>
        <source>来自 %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>选择存放旧稿的文件夹</source>
        <translation>Choose the folder of old files</translation>
    </message>
</context>
<context>
    <name>AttributionActions</name>
    <message>
        <source>“{line}”里的“{lost}”程序读不懂，没有改写；请在文字里直接改</source>
        <translation>“{lost}” in “{line}” could not be read, so the line was left as it is; please change it in the text</translation>
    </message>
</context>
<context>
    <name>AttributionBar</name>
    <message>
        <source>标题下</source>
        <translation>Under the headline</translation>
    </message>
    <message>
        <source>文末</source>
        <translation>At the end</translation>
    </message>
    <message>
        <source>标题下的署名，如：记者 张三</source>
        <translation>Byline under the headline, such as 记者 张三</translation>
    </message>
    <message>
        <source>文末的署名，如：记者 张三 通讯员 李四</source>
        <translation>Byline at the end, such as 记者 张三 通讯员 李四</translation>
    </message>
    <message>
        <source>署名</source>
        <translation>Byline</translation>
    </message>
    <message>
        <source>还没有电头和署名</source>
        <translation>No dateline or byline yet</translation>
    </message>
    <message>
        <source>从名录加人（可用拼音首字母）</source>
        <translation>Add somebody from the directories (pinyin initials will do)</translation>
    </message>
    <message>
        <source>加电头，如“本报讯”</source>
        <translation>Add a dateline</translation>
    </message>
    <message>
        <source>整稿署名按体例重写</source>
        <translation>Rewrite all bylines in house form</translation>
    </message>
    <message>
        <source>{place}署名</source>
        <translation>Byline, {place}</translation>
    </message>
    <message>
        <source>移到文末</source>
        <translation>Move to the end</translation>
    </message>
    <message>
        <source>移到标题下</source>
        <translation>Move under the headline</translation>
    </message>
</context>
<context>
    <name>BoardBar</name>
    <message>
        <source>期</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>还没有报纸</source>
        <translation>No issues yet</translation>
    </message>
    <message>
        <source>版</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>版样图 ▾</source>
        <translation>Patterns ▾</translation>
    </message>
    <message>
        <source>按选定的版样图编排</source>
        <translation>Make the page up in a chosen pattern</translation>
    </message>
    <message>
        <source>  总第 {0} 期</source>
        <translation>  No. {0}</translation>
    </message>
</context>
<context>
    <name>BoardDialogs</name>
    <message>
        <source>报名</source>
        <translation>Name of the paper</translation>
    </message>
    <message>
        <source>报纸的名称，印在报头和各版报眉上；以后在“设置→报纸”里改</source>
        <translation>The paper&apos;s name, printed in the masthead and in every folio; changed later under Settings → Paper</translation>
    </message>
</context>
<context>
    <name>BoardParts</name>
    <message>
        <source>待编稿件</source>
        <translation>Waiting reports</translation>
    </message>
    <message>
        <source>版位</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>本版</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>待编稿件（{0}）</source>
        <translation>Waiting reports ({0})</translation>
    </message>
</context>
<context>
    <name>BoardRoom</name>
    <message>
        <source>稿件 {0} </source>
        <translation>report {0} </translation>
    </message>
    <message>
        <source>《{0}》</source>
        <translation>《{0}》</translation>
    </message>
    <message>
        <source>先在版面上点一下要作头条的稿件</source>
        <translation>First click the report on the page that is to lead</translation>
    </message>
    <message>
        <source>改版式</source>
        <translation>Change preset</translation>
    </message>
    <message>
        <source>改报头</source>
        <translation>Change masthead</translation>
    </message>
</context>
<context>
    <name>BoxItem</name>
    <message>
        <source>{0} 栏 × {1} 行，起自第 {2} 栏第 {3} 行</source>
        <translation>{0} columns × {1} lines, from column {2}, line {3}</translation>
    </message>
</context>
<context>
    <name>BriefsSection</name>
    <message>
        <source>简讯</source>
        <translation>Briefs</translation>
    </message>
    <message>
        <source>并入一篇短稿…</source>
        <translation>Let a short report join…</translation>
    </message>
    <message>
        <source>栏题</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>移出简讯</source>
        <translation>take out of the briefs</translation>
    </message>
    <message>
        <source>并入简讯</source>
        <translation>join the briefs</translation>
    </message>
    <message>
        <source>改栏题</source>
        <translation>edit standing head</translation>
    </message>
    <message>
        <source>简讯换位</source>
        <translation>reorder briefs</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>程序出错</source>
        <translation>Something went wrong in the program</translation>
    </message>
    <message>
        <source>程序内部出错，刚才的操作可能没有完成；已保存的稿件不受影响。请复制下面的详情发给维护人员，然后继续工作。</source>
        <translation>The program made a mistake, and what you just did may not be finished; saved reports are safe. Please copy the details below for whoever looks after the program, then go on working.</translation>
    </message>
    <message>
        <source>复制详情</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>打开日志文件夹</source>
        <translation>Open the log folder</translation>
    </message>
    <message>
        <source>继续工作</source>
        <translation>Go on working</translation>
    </message>
</context>
<context>
    <name>BylinePreview</name>
    <message>
        <source>写出来是这样</source>
        <translation>This is how it is written</translation>
    </message>
    <message>
        <source>署名示例</source>
        <translation>Example of bylines</translation>
    </message>
</context>
<context>
    <name>ChipMenu</name>
    <message>
        <source>在文中找到</source>
        <translation>Show in the text</translation>
    </message>
    <message>
        <source>换成“{0}”</source>
        <translation>Change to “{0}”</translation>
    </message>
    <message>
        <source>记住此人：通讯员 {0}…</source>
        <translation>Remember: correspondent {0}…</translation>
    </message>
    <message>
        <source>加入名录：{0} {1}</source>
        <translation>Enter into the roster: {1} ({0})</translation>
    </message>
    <message>
        <source>角色改为</source>
        <translation>Change role to</translation>
    </message>
    <message>
        <source>前移	Alt+←</source>
        <translation>Move before	Alt+←</translation>
    </message>
    <message>
        <source>后移	Alt+→</source>
        <translation>Move behind	Alt+→</translation>
    </message>
    <message>
        <source>删去	Del</source>
        <translation>Take off	Del</translation>
    </message>
</context>
<context>
    <name>ChipStrip</name>
    <message>
        <source>正文</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>图注</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>标题下</source>
        <translation>Under headline</translation>
    </message>
    <message>
        <source>文末</source>
        <translation>At the end</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>另写</source>
        <translation>Write something else</translation>
    </message>
    <message>
        <source>这里的</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>对方的</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>1 用这里的</source>
        <translation>1 Ours</translation>
    </message>
    <message>
        <source>2 用对方的</source>
        <translation>2 Theirs</translation>
    </message>
    <message>
        <source>3 都留</source>
        <translation>3 Both</translation>
    </message>
    <message>
        <source>4 另写</source>
        <translation>4 Write</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>{0}的恢复码</source>
        <translation>Recovery code of {0}</translation>
    </message>
    <message>
        <source>恢复码</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>已经抄下或打印，交给本人收好了</source>
        <translation>It is on paper, and its owner keeps it</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>忘了口令时，用它在锁定画面重设。只显示这一次，请抄在纸上交本人收好；稿库里只存散列，谁也查不回来。</source>
        <translation>It sets a new password from the lock screen when the old one is forgotten. It is shown this once: write it down for its owner to keep; the store has only its hash, and nobody can look it up.</translation>
    </message>
    <message>
        <source>这份恢复码关掉就再也看不到了。请先抄下或打印，再在上面打勾</source>
        <translation>Once closed, this recovery code can never be seen again. Write it down or print it first, then tick the box above</translation>
    </message>
    <message>
        <source>采编工作站恢复码&#x3000;{0}&#x3000;{1}</source>
        <translation>Editorial Workstation recovery code&#x3000;{0}&#x3000;{1}</translation>
    </message>
    <message>
        <source>忘了口令时，在锁定画面选自己的姓名，点“忘了口令…”，输入这份恢复码，另设口令。用过就换新的，旧的作废。请收好，不要贴在电脑旁。</source>
        <translation>If you forget your password, choose your name on the lock screen, press “Forgot password…”, enter this code and set another password. Once used, it is replaced by a new one. Keep it safe, and not beside the computer.</translation>
    </message>
    <message>
        <source>已复制；剪贴板里的请贴到稳妥的地方，不要留在电脑上</source>
        <translation>Copied; paste it somewhere safe, and don&apos;t leave it on this computer</translation>
    </message>
    <message>
        <source>已送去打印，请看过纸上的字再打勾</source>
        <translation>Sent to the printer; look at the paper before you tick the box</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>输入命令名称</source>
        <translation>Type a command</translation>
    </message>
    <message>
        <source>命令面板</source>
        <translation>Command palette</translation>
    </message>
</context>
<context>
    <name>CommentActions</name>
    <message>
        <source>先选中要批注的文字；备注和空白不能批注</source>
        <translation>Select the words to comment on first; notes and blanks can&apos;t be commented on</translation>
    </message>
    <message>
        <source>批注 ⌜{0}⌟</source>
        <translation>Comment on ⌜{0}⌟</translation>
    </message>
    <message>
        <source>加上</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>想说什么？Ctrl+Enter 加上</source>
        <translation>What is there to say? Ctrl+Enter adds it</translation>
    </message>
    <message>
        <source>要批注的文字刚刚删掉了，没有加上</source>
        <translation>The words to comment on have just been deleted; nothing was added</translation>
    </message>
    <message>
        <source>回复 {0}</source>
        <translation>Reply to {0}</translation>
    </message>
    <message>
        <source>回复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Ctrl+Enter 回复</source>
        <translation>Ctrl+Enter replies</translation>
    </message>
    <message>
        <source>指给谁 ⌜{0}⌟</source>
        <translation>Assign ⌜{0}⌟</translation>
    </message>
    <message>
        <source>指给</source>
        <translation>Assign</translation>
    </message>
</context>
<context>
    <name>CommentComposer</name>
    <message>
        <source>指给谁</source>
        <translation>Assigned to</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>指给</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>明天</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>后天</source>
        <translation>In two days</translation>
    </message>
    <message>
        <source>不限期</source>
        <translation>No date</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>原处已删</source>
        <translation>Words deleted</translation>
    </message>
    <message>
        <source>本机</source>
        <translation>this desk</translation>
    </message>
    <message>
        <source>指给 {0}</source>
        <translation>for {0}</translation>
    </message>
    <message>
        <source>（已过期）</source>
        <translation> (overdue)</translation>
    </message>
    <message>
        <source>{0} 前</source>
        <translation>by {0}</translation>
    </message>
    <message>
        <source>{0} 条回复</source>
        <translation>replies: {0}</translation>
    </message>
    <message>
        <source>✓ {0} 已解决</source>
        <translation>✓ settled by {0}</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>未解决</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>指给我的</source>
        <translation>For me</translation>
    </message>
    <message>
        <source>批注</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>看哪些批注</source>
        <translation>Which comments</translation>
    </message>
    <message>
        <source>加批注</source>
        <translation>Add Comment</translation>
    </message>
    <message>
        <source>选中文字，按 Ctrl+Alt+M</source>
        <translation>Select words, press Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>接着写批注</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>没写完的：{0}</source>
        <translation>Not finished: {0}</translation>
    </message>
    <message>
        <source>批注与回复</source>
        <translation>Comment and replies</translation>
    </message>
    <message>
        <source>回复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>解决</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>指给…</source>
        <translation>Assign…</translation>
    </message>
    <message>
        <source>删除这条批注</source>
        <translation>Delete this comment</translation>
    </message>
    <message>
        <source>还没有批注。选中文字，按 Ctrl+Alt+M，写给同事看；批注不会印出来</source>
        <translation>No comments yet. Select words and press Ctrl+Alt+M to tell your colleagues; comments are never printed</translation>
    </message>
    <message>
        <source>没有指给我的批注</source>
        <translation>No comments for me</translation>
    </message>
    <message>
        <source>批注都解决了（共 {0} 条）</source>
        <translation>All comments are settled ({0})</translation>
    </message>
    <message>
        <source>重新打开</source>
        <translation>Open again</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>勾选</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>不勾</source>
        <translation>Untick</translation>
    </message>
    <message>
        <source>是同一人，更新</source>
        <translation>Same person: update</translation>
    </message>
    <message>
        <source>是另一人，新增</source>
        <translation>Another person: add</translation>
    </message>
    <message>
        <source>存疑的行默认不导入；选中后说明是不是同一个人</source>
        <translation>Doubtful rows are not imported until you say whether it is the same person</translation>
    </message>
    <message>
        <source>选中几行，按空格勾选或不勾；名录里原有的其他条目不受影响</source>
        <translation>Select rows and press Space to tick or untick; other entries of the directory are not touched</translation>
    </message>
</context>
<context>
    <name>CorrespondentsView</name>
    <message>
        <source>通讯员名录还是空的。编稿时对署名里的通讯员点“记住此人”，名录会自己长起来；也可以导入已有的名单。</source>
        <translation>No correspondents yet. While editing, choose “Remember this person” for a correspondent in a byline and the directory grows by itself; you can also import a list you have.</translation>
    </message>
    <message>
        <source>搜索姓名、拼音首字母、单位、电话</source>
        <translation>Search name, pinyin initials, workplace, phone</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>通讯员名录</source>
        <translation>Correspondents</translation>
    </message>
    <message>
        <source>通讯员要有姓名；请补上</source>
        <translation>A correspondent needs a name; please fill it in</translation>
    </message>
</context>
<context>
    <name>CourseDialog</name>
    <message>
        <source>审读经过：{0}</source>
        <translation>Readings of {0}</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>人</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>事</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>意见、理由</source>
        <translation>Opinion, reason</translation>
    </message>
    <message>
        <source>审读经过</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>本机</source>
        <translation>this desk</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DatelineDialog</name>
    <message>
        <source>电头</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>讯或电</source>
        <translation>Kind of dispatch</translation>
    </message>
    <message>
        <source>外埠来稿写地名，如：北京</source>
        <translation>Place, for copy from elsewhere, e.g. Beijing</translation>
    </message>
    <message>
        <source>如：3月5日；不写也可</source>
        <translation>e.g. 3月5日; may stay empty</translation>
    </message>
    <message>
        <source>前面加“据”（转发时有删节）</source>
        <translation>Begin with “据” (an agency&apos;s copy that was cut)</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>写入</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>去掉电头</source>
        <translation>Remove dateline</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>还缺单位或“讯”“电”</source>
        <translation>The unit or the kind of dispatch is missing</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>撤销 %1</source>
        <translation>Undo %1</translation>
    </message>
    <message>
        <source>重做 %1</source>
        <translation>Redo %1</translation>
    </message>
    <message>
        <source>新建 %1 期</source>
        <translation>New issue of %1</translation>
    </message>
    <message>
        <source>修改 %1 期</source>
        <translation>Change issue of %1</translation>
    </message>
    <message>
        <source>删除 %1 期</source>
        <translation>Remove issue of %1</translation>
    </message>
    <message>
        <source>新建稿件</source>
        <translation>new report</translation>
    </message>
    <message>
        <source>导入整版</source>
        <translation>Import a page</translation>
    </message>
    <message>
        <source>收来稿</source>
        <translation>Take a submission</translation>
    </message>
    <message>
        <source>收数据包</source>
        <translation>Receive packet</translation>
    </message>
    <message>
        <source>处理对方的改动</source>
        <translation>Settle another desk’s changes</translation>
    </message>
    <message>
        <source>导入旧稿</source>
        <translation>Import old files</translation>
    </message>
    <message>
        <source>改审次</source>
        <translation>Set reading</translation>
    </message>
    <message>
        <source>设标签</source>
        <translation>Set tags</translation>
    </message>
    <message>
        <source>加标签</source>
        <translation>Add tags</translation>
    </message>
    <message>
        <source>去标签</source>
        <translation>Take tags off</translation>
    </message>
    <message>
        <source>标签改名</source>
        <translation>Rename a tag</translation>
    </message>
    <message>
        <source>合并标签</source>
        <translation>Merge tags</translation>
    </message>
    <message>
        <source>删除标签</source>
        <translation>Delete tag</translation>
    </message>
    <message>
        <source>标签归类</source>
        <translation>Classify tags</translation>
    </message>
    <message>
        <source>导入主题表</source>
        <translation>Import topic list</translation>
    </message>
    <message>
        <source>标急缓</source>
        <translation>Set urgency</translation>
    </message>
    <message>
        <source>存常用检索</source>
        <translation>Keep a search</translation>
    </message>
    <message>
        <source>删除常用检索</source>
        <translation>Remove a kept search</translation>
    </message>
    <message>
        <source>转部门</source>
        <translation>Hand to a desk</translation>
    </message>
    <message>
        <source>删除稿件</source>
        <translation>Remove report</translation>
    </message>
    <message>
        <source>恢复稿件</source>
        <translation>Restore report</translation>
    </message>
    <message>
        <source>放行</source>
        <translation>Waive</translation>
    </message>
    <message>
        <source>取消放行</source>
        <translation>Take the waiver back</translation>
    </message>
    <message>
        <source>加批注</source>
        <translation>Add Comment</translation>
    </message>
    <message>
        <source>回复批注</source>
        <translation>Reply to comment</translation>
    </message>
    <message>
        <source>解决批注</source>
        <translation>Settle Comment</translation>
    </message>
    <message>
        <source>重开批注</source>
        <translation>Reopen comment</translation>
    </message>
    <message>
        <source>指派批注</source>
        <translation>Assign comment</translation>
    </message>
    <message>
        <source>删除批注</source>
        <translation>Delete comment</translation>
    </message>
    <message>
        <source>收回批注</source>
        <translation>Take comments back</translation>
    </message>
    <message>
        <source>添加人员</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>修改人员</source>
        <translation>Change person</translation>
    </message>
    <message>
        <source>删除人员</source>
        <translation>Remove people</translation>
    </message>
    <message>
        <source>导入人员名录</source>
        <translation>Import the roster</translation>
    </message>
    <message>
        <source>添加职务</source>
        <translation>Add post</translation>
    </message>
    <message>
        <source>修改职务</source>
        <translation>Edit post</translation>
    </message>
    <message>
        <source>删除职务</source>
        <translation>Remove posts</translation>
    </message>
    <message>
        <source>免去职务</source>
        <translation>End terms</translation>
    </message>
    <message>
        <source>接任职务</source>
        <translation>Hand over post</translation>
    </message>
    <message>
        <source>导入干部名录</source>
        <translation>Import officials</translation>
    </message>
    <message>
        <source>加入干部名录</source>
        <translation>Enter into officials&apos; directory</translation>
    </message>
    <message>
        <source>全报放行</source>
        <translation>House waivers</translation>
    </message>
    <message>
        <source>修改机构次序</source>
        <translation>Change order of organs</translation>
    </message>
    <message>
        <source>添加通讯员</source>
        <translation>Add correspondent</translation>
    </message>
    <message>
        <source>修改通讯员</source>
        <translation>Edit correspondent</translation>
    </message>
    <message>
        <source>记住通讯员</source>
        <translation>Remember correspondents</translation>
    </message>
    <message>
        <source>删除通讯员</source>
        <translation>Remove correspondents</translation>
    </message>
    <message>
        <source>导入通讯员名录</source>
        <translation>Import correspondents</translation>
    </message>
    <message>
        <source>采用签发的名录</source>
        <translation>Take signed directories</translation>
    </message>
    <message>
        <source>确认签发人</source>
        <translation>Confirm signer</translation>
    </message>
    <message>
        <source>取消签发人</source>
        <translation>Remove signer</translation>
    </message>
    <message>
        <source>打开样例</source>
        <translation>Open the sample</translation>
    </message>
    <message>
        <source>审读</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>撤稿</source>
        <translation>Kill</translation>
    </message>
    <message>
        <source>缓发</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>取消缓发</source>
        <translation>Lift hold</translation>
    </message>
    <message>
        <source>签样</source>
        <translation>Sign page</translation>
    </message>
    <message>
        <source>付印</source>
        <translation>Sent to press</translation>
    </message>
    <message>
        <source>改记分办法</source>
        <translation>Change table of points</translation>
    </message>
    <message>
        <source>评稿件等级</source>
        <translation>Grade reports</translation>
    </message>
    <message>
        <source>改稿件种类</source>
        <translation>Change kind of report</translation>
    </message>
    <message>
        <source>改稿件计分</source>
        <translation>Change points of a report</translation>
    </message>
    <message>
        <source>认定署名</source>
        <translation>Settle names</translation>
    </message>
    <message>
        <source>稿费结账</source>
        <translation>Close fees</translation>
    </message>
    <message>
        <source>结账后调整</source>
        <translation>Adjust after closing</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>添加账号</source>
        <translation>Add account</translation>
    </message>
    <message>
        <source>改账号职责</source>
        <translation>Change roles</translation>
    </message>
    <message>
        <source>停用账号</source>
        <translation>End account</translation>
    </message>
    <message>
        <source>恢复账号</source>
        <translation>Reopen account</translation>
    </message>
    <message>
        <source>改口令</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>重设口令</source>
        <translation>Reset password</translation>
    </message>
    <message>
        <source>加入本报用语</source>
        <translation>Add house term</translation>
    </message>
    <message>
        <source>修改本报用语</source>
        <translation>Change house term</translation>
    </message>
    <message>
        <source>删除本报用语</source>
        <translation>Delete house term</translation>
    </message>
    <message>
        <source>启用本报用语</source>
        <translation>Switch house term on</translation>
    </message>
    <message>
        <source>停用本报用语</source>
        <translation>Switch house term off</translation>
    </message>
    <message>
        <source>调整规则</source>
        <translation>Adjust rule</translation>
    </message>
    <message>
        <source>导入本报规则</source>
        <translation>Import house rules</translation>
    </message>
    <message>
        <source>登记差错</source>
        <translation>Enter fault</translation>
    </message>
    <message>
        <source>修改差错</source>
        <translation>Change fault</translation>
    </message>
    <message>
        <source>删除差错</source>
        <translation>Delete fault</translation>
    </message>
    <message>
        <source>写更正</source>
        <translation>Write a Correction</translation>
    </message>
    <message>
        <source>改版面字数</source>
        <translation>Change page&apos;s characters</translation>
    </message>
    <message>
        <source>添加图片</source>
        <translation>Add picture</translation>
    </message>
    <message>
        <source>修改设置</source>
        <translation>Change setting</translation>
    </message>
    <message>
        <source>移动版面</source>
        <translation>Move page</translation>
    </message>
    <message>
        <source>对调版面</source>
        <translation>Swap pages</translation>
    </message>
    <message>
        <source>加一版</source>
        <translation>Add a page</translation>
    </message>
    <message>
        <source>去掉一版</source>
        <translation>Remove page</translation>
    </message>
    <message>
        <source>改版号</source>
        <translation>Renumber pages</translation>
    </message>
    <message>
        <source>转版</source>
        <translation>Continue on another page</translation>
    </message>
    <message>
        <source>排上版面</source>
        <translation>Place on the page</translation>
    </message>
    <message>
        <source>改版面资料</source>
        <translation>Change page details</translation>
    </message>
    <message>
        <source>改见报提示</source>
        <translation>Change page reference</translation>
    </message>
</context>
<context>
    <name>DeskHistory</name>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>这之后又做过别的操作；请按 Ctrl+Alt+Z 逐步撤销</source>
        <translation>Other actions came after this one; press Ctrl+Alt+Z to go back step by step</translation>
    </message>
    <message>
        <source>已%1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>随包来的审读记录和已签名的文字留着；这个数据包可以再收。</source>
        <translation>Readings that came with it, and signed texts, stay; the packet can be received again.</translation>
    </message>
    <message>
        <source>撤销 %1</source>
        <translation>Undo %1</translation>
    </message>
    <message>
        <source>撤销操作</source>
        <translation>Undo action</translation>
    </message>
    <message>
        <source>重做 %1</source>
        <translation>Redo %1</translation>
    </message>
    <message>
        <source>重做操作</source>
        <translation>Redo action</translation>
    </message>
</context>
<context>
    <name>DeskPeople</name>
    <message>
        <source>谁在用；点一下锁定或换人</source>
        <translation>Who works here; click to lock or change</translation>
    </message>
    <message>
        <source>{0}，你好</source>
        <translation>Hello, {0}</translation>
    </message>
    <message>
        <source>未登录</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>添加账号</source>
        <translation>Add account</translation>
    </message>
    <message>
        <source>改职责</source>
        <translation>Change roles</translation>
    </message>
    <message>
        <source>重设口令</source>
        <translation>Reset password</translation>
    </message>
    <message>
        <source>恢复码</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>改口令</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>原来的口令</source>
        <translation>Old password</translation>
    </message>
    <message>
        <source>口令已改；恢复码还是原来那一份</source>
        <translation>The password is changed; the recovery code is still the old one</translation>
    </message>
    <message>
        <source>导出日志</source>
        <translation>Export log</translation>
    </message>
    <message>
        <source>日志</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>日志已导出到 {0}</source>
        <translation>The log was written to {0}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>图片说明，一行一张</source>
        <translation>Captions, one line each</translation>
    </message>
    <message>
        <source>如：下转第四版</source>
        <translation>Such as 下转第四版</translation>
    </message>
    <message>
        <source>给同事的话，不印出来</source>
        <translation>For colleagues; never printed</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>导入时的改动</source>
        <translation>Changes made on import</translation>
    </message>
    <message>
        <source>看原文…</source>
        <translation>See the source…</translation>
    </message>
    <message>
        <source>导入时没有改动</source>
        <translation>Nothing was changed on import</translation>
    </message>
    <message>
        <source>还没有上版</source>
        <translation>Not on a page yet</translation>
    </message>
    <message>
        <source>在这里写的，不是导入的</source>
        <translation>Written here, not imported</translation>
    </message>
    <message>
        <source>审次</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>稿号</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>版面</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>图注</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>转版与见报提示</source>
        <translation>Jump line</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>DifferenceDialog</name>
    <message>
        <source>签名之后的改动</source>
        <translation>Changes since the signature</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DirectoryFiles</name>
    <message>
        <source>名录 (*.csv *.xlsx *.txt);;所有文件 (*)</source>
        <translation>Directory (*.csv *.xlsx *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>导入%1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>正在读取 %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>正在与名录比对</source>
        <translation>Comparing with the directory</translation>
    </message>
    <message>
        <source>逗号分隔的表 (*.csv);;Excel 工作簿 (*.xlsx)</source>
        <translation>Comma-separated table (*.csv);;Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>导出%1</source>
        <translation>Export: %1</translation>
    </message>
    <message>
        <source>文件里的 %1 条与名录完全一致，不用导入</source>
        <translation>The file&apos;s %1 entries are exactly those of the directory; nothing to import</translation>
    </message>
    <message>
        <source>正在导入%1</source>
        <translation>Importing: %1</translation>
    </message>
    <message>
        <source>新增 %1 条</source>
        <translation>%1 added</translation>
    </message>
    <message>
        <source>更新 %1 条</source>
        <translation>%1 updated</translation>
    </message>
    <message>
        <source>已导入：%1</source>
        <translation>Imported: %1</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>名录已写入 %1</source>
        <translation>Directory written to %1</translation>
    </message>
</context>
<context>
    <name>DirectoryView</name>
    <message>
        <source>显示全部</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>没有符合条件的条目。</source>
        <translation>Nothing matches.</translation>
    </message>
    <message>
        <source>已从名录删除 %1</source>
        <translation>Removed from the directory: %1</translation>
    </message>
    <message>
        <source>已从名录删除 %1 等 %2 条</source>
        <translation>Removed %2 entries from the directory: %1 and others</translation>
    </message>
</context>
<context>
    <name>DriftDialog</name>
    <message>
        <source>{0} 与现在重算比较</source>
        <translation>{0}: compared with today&apos;s reckoning</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>结账时记分</source>
        <translation>Points when closed</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>结账时元</source>
        <translation>Yuan when closed</translation>
    </message>
    <message>
        <source>差</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>有差的人</source>
        <translation>People with a difference</translation>
    </message>
    <message>
        <source>理由，如 补印第 2 版后重算</source>
        <translation>Reason, such as: page 2 printed again</translation>
    </message>
    <message>
        <source>所选登记为调整</source>
        <translation>Enter the chosen ones as adjustments</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>照结账时的办法重算，与原账没有差别。</source>
        <translation>Reckoned again by the table of then: no difference.</translation>
    </message>
    <message>
        <source>照结账时的办法、按现在的版面和评分重算，有 {0} 人与原账不同。</source>
        <translation>Reckoned by the table of then from pages and grades of now, {0} people differ.</translation>
    </message>
</context>
<context>
    <name>DutiesFlow</name>
    <message>
        <source>待审 {0}</source>
        <translation>To read {0}</translation>
    </message>
    <message>
        <source>等我审读、修改的稿件，等我签的版</source>
        <translation>Reports for me to read or mend, pages for me to sign</translation>
    </message>
    <message>
        <source>还有 {0} 项</source>
        <translation>{0} more</translation>
    </message>
    <message>
        <source>打开第一项</source>
        <translation>Open the first</translation>
    </message>
    <message>
        <source>等你办的：{0}</source>
        <translation>Waiting for you: {0}</translation>
    </message>
    <message>
        <source>退回重改</source>
        <translation>sent back</translation>
    </message>
    <message>
        <source>重新{0}</source>
        <translation>{0} again</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>粘贴的文字有 {count:,} 个字符，不像一篇稿件，没有放进来。若是整版，请用“导入整版”</source>
        <translation>The pasted text has {count:,} characters; that is no single report, so it was not put in. For a whole page use “Import a page”</translation>
    </message>
</context>
<context>
    <name>EditorParts</name>
    <message>
        <source>在左边选一篇稿件，或按 Ctrl+N 新建</source>
        <translation>Choose a report on the left, or press Ctrl+N for a new one</translation>
    </message>
    <message>
        <source>问题、职务姓名、批注、标签、资料</source>
        <translation>Findings, posts and names, comments, tags, details</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>职务姓名</source>
        <translation>Officials</translation>
    </message>
    <message>
        <source>批注</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>资料</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>问题 {count}</source>
        <translation>Findings {count}</translation>
    </message>
    <message>
        <source>职务姓名 {count}</source>
        <translation>Officials {count}</translation>
    </message>
    <message>
        <source>批注 {count}</source>
        <translation>Comments {count}</translation>
    </message>
</context>
<context>
    <name>EmptyBoard</name>
    <message>
        <source>还没有一期报纸</source>
        <translation>There is no issue yet</translation>
    </message>
    <message>
        <source>先新建一期（{0}），再把左边的稿件拖到版面上，
或按“自动编排”让程序排出一版。</source>
        <translation>Make an issue first ({0}), then drag reports from the left onto the page,
or let “Make up” compose one.</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>最后一天</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>免职文件</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>离任</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>请勾选要免去的职务</source>
        <translation>Tick the posts that end</translation>
    </message>
</context>
<context>
    <name>EnterMends</name>
    <message>
        <source>没有下一处了</source>
        <translation>No more findings</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>编辑：%1</source>
        <translation>Edit: %1</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ExampleBar</name>
    <message>
        <source> 字</source>
        <translation> characters</translation>
    </message>
    <message>
        <source> 幅图</source>
        <translation> pictures</translation>
    </message>
    <message>
        <source>头版</source>
        <translation>Front page</translation>
    </message>
    <message>
        <source>头条</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>例：记者甲一、乙二和通讯员丙三合写，甲一拍照</source>
        <translation>Example: reporters 甲一 and 乙二 and correspondent 丙三 write, 甲一 photographs</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>输出版面</source>
        <translation>Export pages</translation>
    </message>
    <message>
        <source>版面（Word）</source>
        <translation>Page (Word)</translation>
    </message>
    <message>
        <source>版面（PDF，字体嵌入）</source>
        <translation>Page (PDF, fonts embedded)</translation>
    </message>
    <message>
        <source>大样（PDF，标出问题）</source>
        <translation>Page proof (PDF, findings marked)</translation>
    </message>
    <message>
        <source>清样（PDF，加戳记）</source>
        <translation>Clean proof (PDF, stamped)</translation>
    </message>
    <message>
        <source>小样（隔行、带行号）</source>
        <translation>Galley (double-spaced, numbered lines)</translation>
    </message>
    <message>
        <source>发稿签</source>
        <translation>Copy slips</translation>
    </message>
    <message>
        <source>合成一个文件</source>
        <translation>One file for all</translation>
    </message>
    <message>
        <source>输出后由 LibreOffice 再排一遍，逐行核对</source>
        <translation>Afterwards let LibreOffice set it too, and compare line by line</translation>
    </message>
    <message>
        <source>带批注（没解决的，列在稿件后面）</source>
        <translation>With comments (open ones, listed behind each report)</translation>
    </message>
    <message>
        <source>{0} 这一期，输出这些版：</source>
        <translation>Issue of {0}, export these pages:</translation>
    </message>
    <message>
        <source>样式</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>用字</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>选文件夹…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>存到</source>
        <translation>Save to</translation>
    </message>
    <message>
        <source>输出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>正在检查…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>已输出 {0}</source>
        <translation>Exported {0}</translation>
    </message>
    <message>
        <source>核对 {0} 行，与 LibreOffice 全部一致</source>
        <translation>{0} lines compared: LibreOffice sets every one the same</translation>
    </message>
    <message>
        <source>还有 {0} 处请过目，见“输出版面”里的检查</source>
        <translation>{0} more to look at: see the check in “Export pages”</translation>
    </message>
    <message>
        <source>核对 {0} 行，{1} 行与 LibreOffice 排得不同。点一处，到版面上去看：</source>
        <translation>{0} lines compared, {1} set otherwise by LibreOffice. Click one to see it on the page:</translation>
    </message>
    <message>
        <source>选文件夹</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>已取消，没有写出文件</source>
        <translation>Cancelled; no file was written</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>缩小范围</source>
        <translation>Narrow the search</translation>
    </message>
    <message>
        <source>版面</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>署名</source>
        <translation>Bylines</translation>
    </message>
    <message numerus="yes">
        <source>只数了最新的 %n 篇</source>
        <translation>
            <numerusform>Only the newest %n report is counted</numerusform>
            <numerusform>Only the newest %n reports are counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>署名只读了最新的 %n 篇</source>
        <translation>
            <numerusform>Bylines read of the newest %n report only</numerusform>
            <numerusform>Bylines read of the newest %n reports only</numerusform>
        </translation>
    </message>
    <message>
        <source>再按一次去掉这个条件</source>
        <translation>Press again to drop this condition</translation>
    </message>
    <message numerus="yes">
        <source>%1，%n 篇</source>
        <translation>
            <numerusform>%1, %n report</numerusform>
            <numerusform>%1, %n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 个…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>登记差错</source>
        <translation>Enter fault</translation>
    </message>
    <message>
        <source>修改差错</source>
        <translation>Change fault</translation>
    </message>
    <message>
        <source>哪一期，如 2026-01-31</source>
        <translation>Issue, such as 2026-01-31</translation>
    </message>
    <message>
        <source>版号</source>
        <translation>Page number</translation>
    </message>
    <message>
        <source>印错的字；漏字时可不填</source>
        <translation>As printed; may be empty where words are missing</translation>
    </message>
    <message>
        <source>应当是；多字时可不填</source>
        <translation>As it should be; may be empty where words are too many</translation>
    </message>
    <message>
        <source>重要的名称、时间或图片（加倍）</source>
        <translation>Important name, date or picture (counts double)</translation>
    </message>
    <message>
        <source>按误正两栏算</source>
        <translation>By wrong and right</translation>
    </message>
    <message>
        <source>可不填</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>同时写一篇更正启事（草稿，照常送审）</source>
        <translation>Write a correction notice as well (a draft, read as usual)</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>期和版</source>
        <translation>Issue and page</translation>
    </message>
    <message>
        <source>稿件</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>误</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>正</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>类别和位置</source>
        <translation>Kind and place</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>何时发现</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>涉及字数</source>
        <translation>Characters</translation>
    </message>
    <message>
        <source>漏看的人</source>
        <translation>Missed by</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>写明哪一期，误、正至少填一栏</source>
        <translation>Say which issue, and fill in wrong or right</translation>
    </message>
    <message>
        <source>涉及 {0} 个字，计 {1} 个差错{2}</source>
        <translation>Concerns {0} characters, counts {1}{2}</translation>
    </message>
</context>
<context>
    <name>Fees</name>
    <message>
        <source>本报</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>外稿</source>
        <translation>Outside</translation>
    </message>
    <message>
        <source>本机</source>
        <translation>this computer</translation>
    </message>
    <message>
        <source>已于 {0} 由{1}结账，校验码 {2}</source>
        <translation>Closed on {0} by {1}, checksum {2}</translation>
    </message>
    <message>
        <source>；另有 {0} 次结账不计</source>
        <translation>; {0} other closings do not count</translation>
    </message>
    <message>
        <source>未结账</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>{0} 篇未评等级（按 {1} 计）</source>
        <translation>{0} not graded (count as {1})</translation>
    </message>
    <message>
        <source>{0} 个版没有计入</source>
        <translation>{0} pages not counted</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>还没有一期报纸。建了一期、排了版、付印之后，这里就有各人的记分和稿费。</source>
        <translation>No issue yet. Once an issue is made, laid out and printed, everybody&apos;s points and fees stand here.</translation>
    </message>
    <message>
        <source>这个月没有你署名的稿件。</source>
        <translation>No report of this month has your byline.</translation>
    </message>
    <message>
        <source>这个月有 {0} 个版没有付印或输出，所以没有计入：{1}</source>
        <translation>{0} pages of this month were neither printed nor exported, so they don&apos;t count: {1}</translation>
    </message>
    <message>
        <source>这个月的版面上没有署名的稿件。</source>
        <translation>No signed report stands on this month&apos;s pages.</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>{0} 分/千字×{1}%</source>
        <translation>{0} points per 1,000 characters × {1}%</translation>
    </message>
    <message>
        <source>{0} 元/千字×{1}%</source>
        <translation>{0} yuan per 1,000 characters × {1}%</translation>
    </message>
    <message>
        <source>{0} 分/千字</source>
        <translation>{0} points per 1,000 characters</translation>
    </message>
    <message>
        <source>{0} 元/千字</source>
        <translation>{0} yuan per 1,000 characters</translation>
    </message>
    <message>
        <source>扣 {0} 分</source>
        <translation>{0} points off</translation>
    </message>
    <message>
        <source>另加 {0} 分（{1}）</source>
        <translation>{0} points more ({1})</translation>
    </message>
    <message>
        <source>另扣 {0} 分（{1}）</source>
        <translation>{0} points less ({1})</translation>
    </message>
    <message>
        <source>另加 {0} 分</source>
        <translation>{0} points more</translation>
    </message>
    <message>
        <source>另扣 {0} 分</source>
        <translation>{0} points less</translation>
    </message>
    <message>
        <source>计其 {0} 分的 {1}%</source>
        <translation>{1}% of their {0} points</translation>
    </message>
    <message>
        <source>图片 {0} 幅×{1} 分</source>
        <translation>{0} pictures × {1} points</translation>
    </message>
    <message>
        <source>图片 {0} 幅×{1} 元</source>
        <translation>{0} pictures × {1} yuan</translation>
    </message>
    <message>
        <source>{0} 人分 {1}%</source>
        <translation>{1}% among {0} people</translation>
    </message>
    <message>
        <source>{0} 分×{1}%</source>
        <translation>{0} points × {1}%</translation>
    </message>
    <message>
        <source>{0} 元×{1}%</source>
        <translation>{0} yuan × {1}%</translation>
    </message>
    <message>
        <source>{0} 分</source>
        <translation>{0} points</translation>
    </message>
    <message>
        <source>{0} 元</source>
        <translation>{0} yuan</translation>
    </message>
    <message>
        <source>头版＋{0}</source>
        <translation>front page +{0}</translation>
    </message>
    <message>
        <source>头条＋{0}</source>
        <translation>lead +{0}</translation>
    </message>
    <message>
        <source>组织通讯员写稿</source>
        <translation>for bringing in correspondents</translation>
    </message>
    <message>
        <source>编稿</source>
        <translation>for editing a report</translation>
    </message>
    <message>
        <source>编版</source>
        <translation>Page editing</translation>
    </message>
    <message>
        <source>{0} 类差错“{1}”</source>
        <translation>class {0} fault “{1}”</translation>
    </message>
    <message>
        <source>文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>图</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>编辑</source>
        <translation>Editing</translation>
    </message>
    <message>
        <source>组织</source>
        <translation>Bringing in</translation>
    </message>
    <message>
        <source>差错</source>
        <translation>Fault</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>加批注…</source>
        <translation>Add Comment…</translation>
    </message>
    <message>
        <source>改为“{fix}”</source>
        <translation>Change to “{fix}”</translation>
    </message>
    <message>
        <source>删去“{found}”</source>
        <translation>Delete “{found}”</translation>
    </message>
    <message>
        <source>放行…</source>
        <translation>Waive…</translation>
    </message>
    <message>
        <source>说明这条规则</source>
        <translation>Explain this rule</translation>
    </message>
    <message>
        <source>这里印错过…</source>
        <translation>Printed Wrong Here…</translation>
    </message>
    <message>
        <source>登记差错…</source>
        <translation>Enter into Register…</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>剪切</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>全选</source>
        <translation>Select all</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>接上断行</source>
        <translation>Broken lines joined</translation>
    </message>
    <message>
        <source>接上标题断行</source>
        <translation>Broken headline joined</translation>
    </message>
    <message>
        <source>分开引题与主题</source>
        <translation>Kicker and headline parted</translation>
    </message>
    <message>
        <source>标题分行</source>
        <translation>Headline lines</translation>
    </message>
    <message>
        <source>去掉标题记号</source>
        <translation>Headline marks removed</translation>
    </message>
    <message>
        <source>分段</source>
        <translation>Paragraphs parted</translation>
    </message>
    <message>
        <source>补上栏目名</source>
        <translation>Standing head said again</translation>
    </message>
    <message>
        <source>移出署名</source>
        <translation>Byline taken out</translation>
    </message>
    <message>
        <source>移出图片说明</source>
        <translation>Caption taken out</translation>
    </message>
    <message>
        <source>移出转版提示</source>
        <translation>Jump line taken out</translation>
    </message>
    <message>
        <source>删去页码</source>
        <translation>Page number removed</translation>
    </message>
    <message>
        <source>删去图片占位</source>
        <translation>Picture placeholder removed</translation>
    </message>
    <message>
        <source>删去报眉</source>
        <translation>Folio line removed</translation>
    </message>
    <message>
        <source>删去分隔线</source>
        <translation>Separator removed</translation>
    </message>
    <message>
        <source>删去不可见字符</source>
        <translation>Invisible characters removed</translation>
    </message>
    <message>
        <source>去掉空格</source>
        <translation>Blanks removed</translation>
    </message>
    <message>
        <source>去掉空行</source>
        <translation>Empty lines removed</translation>
    </message>
</context>
<context>
    <name>FilingFlow</name>
    <message>
        <source>剪贴板里没有文字；请先复制一版的文字，再粘贴</source>
        <translation>There is no text on the clipboard; copy the text of a page first, then paste</translation>
    </message>
    <message>
        <source>版面文字 (*.txt *.docx);;所有文件 (*)</source>
        <translation>Page text (*.txt *.docx);;All files (*)</translation>
    </message>
    <message>
        <source>导入整版</source>
        <translation>Import a page</translation>
    </message>
    <message numerus="yes">
        <source>来稿文件夹里有 %n 个新文件</source>
        <translation>
            <numerusform>%n new file in the submissions folder</numerusform>
            <numerusform>%n new files in the submissions folder</numerusform>
        </translation>
    </message>
    <message>
        <source>查看来稿</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>粘贴的文字</source>
        <translation>pasted text</translation>
    </message>
    <message numerus="yes">
        <source>已导入 %n 篇稿件</source>
        <translation>
            <numerusform>%n report filed</numerusform>
            <numerusform>%n reports filed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilingReview</name>
    <message>
        <source>原文</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>稿件</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>第 %1 篇 · 约 %2 字</source>
        <translation>Report %1 · about %2 characters</translation>
    </message>
    <message>
        <source>导入整版：%1</source>
        <translation>Import a page: %1</translation>
    </message>
    <message>
        <source>拆出的稿件</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>改动（去掉勾选即还原）</source>
        <translation>Changes (untick to undo)</translation>
    </message>
    <message>
        <source>拆出 %1 篇稿件，改动 %2 处；正文的字一个不少，改动处都有底色</source>
        <translation>%1 reports, %2 changes; no character of the text is lost, and every change is tinted</translation>
    </message>
    <message numerus="yes">
        <source>导入 %n 篇</source>
        <translation>
            <numerusform>File %n report</numerusform>
            <numerusform>File %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>溢 {0} 篇</source>
        <translation>{0} overset</translation>
    </message>
    <message>
        <source>空</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>缺 {0} 篇</source>
        <translation>{0} short</translation>
    </message>
    <message>
        <source>满</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>已排 {0}</source>
        <translation>{0} filled</translation>
    </message>
    <message>
        <source>未署责编</source>
        <translation>No editor named</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>在本稿中查找</source>
        <translation>Find in this report</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>替换为</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>区分大小写</source>
        <translation>Match case</translation>
    </message>
    <message>
        <source>换了 {count} 处</source>
        <translation>{count} replaced</translation>
    </message>
    <message>
        <source>替换</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>全部替换</source>
        <translation>Replace all</translation>
    </message>
    <message>
        <source>上一处</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>下一处</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>关闭（Esc）</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>{count} 处</source>
        <translation>{count} found</translation>
    </message>
    <message>
        <source>第 {number} 处，共 {count} 处</source>
        <translation>{number} of {count}</translation>
    </message>
</context>
<context>
    <name>FindingActions</name>
    <message>
        <source>正在检查…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>全部改正</source>
        <translation>Fix everything</translation>
    </message>
</context>
<context>
    <name>FindingChoices</name>
    <message>
        <source>这里没有查出问题</source>
        <translation>Nothing was found here</translation>
    </message>
    <message>
        <source>放行这一处…</source>
        <translation>Let this one pass…</translation>
    </message>
    <message>
        <source>全报放行…</source>
        <translation>Let pass in every report…</translation>
    </message>
    <message>
        <source>同类全改（{count}）…</source>
        <translation>Fix all of this kind ({count})…</translation>
    </message>
    <message>
        <source>说明这条规则</source>
        <translation>Explain this rule</translation>
    </message>
    <message>
        <source>停用这条规则</source>
        <translation>Switch this rule off</translation>
    </message>
    <message>
        <source>要自己改：{expect}</source>
        <translation>To be mended by hand: {expect}</translation>
    </message>
    <message>
        <source>没有现成的改法</source>
        <translation>No ready fix</translation>
    </message>
    <message>
        <source>删去“{found}”</source>
        <translation>Delete “{found}”</translation>
    </message>
    <message>
        <source>改为“{fix}”</source>
        <translation>Change to “{fix}”</translation>
    </message>
</context>
<context>
    <name>FindingDelegate</name>
    <message>
        <source>（删去）</source>
        <translation>(delete)</translation>
    </message>
</context>
<context>
    <name>FindingsHead</name>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>只看哪些</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>按什么分组</source>
        <translation>Grouping</translation>
    </message>
    <message>
        <source>各门类</source>
        <translation>Every family</translation>
    </message>
    <message>
        <source>门类</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>按规则</source>
        <translation>By rule</translation>
    </message>
    <message>
        <source>按门类</source>
        <translation>By family</translation>
    </message>
    <message>
        <source>按轻重</source>
        <translation>By severity</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>还没有可检查的文字</source>
        <translation>No text to check yet</translation>
    </message>
    <message>
        <source>回车或 Ctrl+.</source>
        <translation>Enter or Ctrl+.</translation>
    </message>
    <message>
        <source>没有查出问题</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>第 {0} 处，共 {1} 处</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>又从头起</source>
        <translation>From the top again</translation>
    </message>
    <message>
        <source>又从末尾起</source>
        <translation>From the end again</translation>
    </message>
    <message>
        <source>查出的问题</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>改正</source>
        <translation>Fix</translation>
    </message>
    <message>
        <source>同类全改…</source>
        <translation>Fix all of this kind…</translation>
    </message>
    <message>
        <source>先看一遍，再一次改完</source>
        <translation>Look them over, then fix them at once</translation>
    </message>
    <message>
        <source>放行…</source>
        <translation>Waive…</translation>
    </message>
    <message>
        <source>写明理由与放行人</source>
        <translation>With a reason and your name</translation>
    </message>
    <message>
        <source>为什么（F1）</source>
        <translation>Why (F1)</translation>
    </message>
    <message>
        <source>说明这条规则</source>
        <translation>Explain this rule</translation>
    </message>
    <message>
        <source>没有符合筛选的问题（共 {0} 处）</source>
        <translation>No finding fits the filter ({0} in all)</translation>
    </message>
    <message>
        <source>没有问题</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>同类全改（{count}）…</source>
        <translation>Fix all of this kind ({count})…</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>近一季</source>
        <translation>Last quarter</translation>
    </message>
    <message>
        <source>近一年</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>按月</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>按期</source>
        <translation>By issue</translation>
    </message>
    <message>
        <source>每万字</source>
        <translation>Per 10k</translation>
    </message>
    <message>
        <source>处数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>多长时间</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>按月还是按期</source>
        <translation>By month or by issue</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>门类</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>最近</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>再前</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>各条规则</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>{0} 篇，{1} 字</source>
        <translation>{0} reports, {1} characters</translation>
    </message>
    <message>
        <source>还没有记录。签发、付印、查整期，或用 main.py check --archive 复查全库之后，这里就有各类问题的多少。</source>
        <translation>Nothing noted yet. Once reports are released, pages printed, an issue checked, or the whole store with main.py check --archive, the findings of each kind stand here.</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>查出的问题</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>{0} 类</source>
        <translation>Class {0}</translation>
    </message>
    <message>
        <source>这段时间没有登记差错。见报后发现的错在“查看—差错登记”里登记。</source>
        <translation>No fault was registered in this time. Faults found after printing are registered in View – Register of faults.</translation>
    </message>
    <message>
        <source>登记的差错</source>
        <translation>Registered faults</translation>
    </message>
    <message>
        <source>处</source>
        <translation>faults</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>字数</source>
        <translation>Characters</translation>
    </message>
    <message>
        <source>检查统计</source>
        <translation>Findings</translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message>
        <source>标题放不下</source>
        <translation>Headline does not fit</translation>
    </message>
    <message>
        <source>超 {0} 行 / {1} 字</source>
        <translation>{0} lines / {1} characters over</translation>
    </message>
    <message>
        <source>缺 {0} 行</source>
        <translation>{0} line(s) short</translation>
    </message>
    <message>
        <source>正好</source>
        <translation>Fits</translation>
    </message>
    <message>
        <source>超 {0} 行，删 {1} 字</source>
        <translation>{0} lines over, cut {1} characters</translation>
    </message>
    <message>
        <source>缺 {0} 行，约 {1} 字</source>
        <translation>{0} lines short, about {1} characters</translation>
    </message>
    <message>
        <source>{0} 版</source>
        <translation>Page {0}</translation>
    </message>
    <message>
        <source>{0} 栏 × {1} 行</source>
        <translation>{0} columns × {1} lines</translation>
    </message>
    <message>
        <source>引题</source>
        <translation>Kicker</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>副题</source>
        <translation>Deck</translation>
    </message>
    <message>
        <source>{part} {size}：{lines} 字，每行可排 {holds} 字</source>
        <translation>{part} {size}: {lines} characters, a line holds {holds}</translation>
    </message>
    <message>
        <source>标题换行拆开了姓名“{0}”</source>
        <translation>The headline&apos;s line break splits the name “{0}”</translation>
    </message>
    <message>
        <source>标题换行拆开了数字“{0}”</source>
        <translation>The headline&apos;s line break splits the number “{0}”</translation>
    </message>
    <message>
        <source>标题换行拆开了“{0}”</source>
        <translation>The headline&apos;s line break splits “{0}”</translation>
    </message>
    <message>
        <source>标题末行只有一个字“{0}”</source>
        <translation>The headline&apos;s last line is the single character “{0}”</translation>
    </message>
    <message>
        <source>孤字：段末一行只有“{0}”</source>
        <translation>A paragraph&apos;s last line is only “{0}”</translation>
    </message>
    <message>
        <source>孤行：一栏开头是上段的末行“{0}”</source>
        <translation>A column begins with a paragraph&apos;s last line “{0}”</translation>
    </message>
    <message>
        <source>{0} 版：{1}</source>
        <translation>Page {0}: {1}</translation>
    </message>
    <message>
        <source>改标题字号</source>
        <translation>Change headline size</translation>
    </message>
    <message>
        <source>改标题占行</source>
        <translation>Change headline height</translation>
    </message>
    <message>
        <source>改图高</source>
        <translation>Change picture height</translation>
    </message>
    <message>
        <source>改栏数</source>
        <translation>Change columns</translation>
    </message>
    <message>
        <source>主题 {0} → {1}</source>
        <translation>Headline {0} → {1}</translation>
    </message>
    <message>
        <source>标题占行 {0:g} → {1:g}</source>
        <translation>Headline height {0:g} → {1:g} lines</translation>
    </message>
    <message>
        <source>第 {0} 张图高 {1:g} → {2:g} 行</source>
        <translation>Picture {0} height {1:g} → {2:g} lines</translation>
    </message>
    <message>
        <source>正文分 {0:g} 栏 → {1:g} 栏</source>
        <translation>Body in {0:g} → {1:g} columns</translation>
    </message>
    <message>
        <source>腾出 {0} 行</source>
        <translation>gains {0} lines</translation>
    </message>
    <message>
        <source>多占 {0} 行</source>
        <translation>takes {0} lines more</translation>
    </message>
    <message>
        <source>还超 {0} 行</source>
        <translation>still {0} lines over</translation>
    </message>
    <message>
        <source>还缺 {0} 行</source>
        <translation>still {0} lines short</translation>
    </message>
</context>
<context>
    <name>FitList</name>
    <message>
        <source>各稿排文情况</source>
        <translation>How each report fits</translation>
    </message>
</context>
<context>
    <name>FitPopup</name>
    <message>
        <source>提示</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>只动版式</source>
        <translation>By typography alone</translation>
    </message>
    <message>
        <source>版式</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>栏</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>栏 ×</source>
        <translation>columns ×</translation>
    </message>
</context>
<context>
    <name>FitStrip</name>
    <message>
        <source>超缺</source>
        <translation>Over or short</translation>
    </message>
    <message>
        <source>&#x3000;提示 {count}</source>
        <translation>  advice {count}</translation>
    </message>
    <message>
        <source>{place}：{fit}{advice}</source>
        <translation>{place}: {fit}{advice}</translation>
    </message>
    <message>
        <source>还没有上版，按这个篇幅算；点一下可改</source>
        <translation>On no page yet: measured against this room; click to change it</translation>
    </message>
    <message>
        <source>删去所选 {characters} 字：省 {lines} 行</source>
        <translation>Cutting the {characters} characters selected saves {lines} lines</translation>
    </message>
    <message>
        <source>删去所选 {characters} 字：行数不变</source>
        <translation>Cutting the {characters} characters selected saves no line</translation>
    </message>
</context>
<context>
    <name>FixAllDialog</name>
    <message>
        <source>同类全改</source>
        <translation>Fix all of this kind</translation>
    </message>
    <message>
        <source>将要改正的地方</source>
        <translation>What will be fixed</translation>
    </message>
    <message>
        <source>不改</source>
        <translation>Leave as they are</translation>
    </message>
    <message>
        <source>勾选的地方一次改完，用 Ctrl+Z 一次撤回：</source>
        <translation>The ticked ones are fixed at once; one Ctrl+Z takes them all back:</translation>
    </message>
    <message>
        <source>改正 {count} 处</source>
        <translation>Fix {count}</translation>
    </message>
</context>
<context>
    <name>FlatEdits</name>
    <message>
        <source>打开这一版</source>
        <translation>Open this page</translation>
    </message>
    <message>
        <source>与另一版对调（拖动时按住 Shift）</source>
        <translation>Swap with another page (or drag with Shift held)</translation>
    </message>
    <message>
        <source>{0} 版上有 {1} 篇稿件，去掉这一版后它们回到待编。</source>
        <translation>{1} reports stand on page {0}. If the page is removed they wait to be placed again.</translation>
    </message>
    <message>
        <source>去掉一版</source>
        <translation>Remove page</translation>
    </message>
    <message>
        <source>去掉</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>改版号</source>
        <translation>Renumber pages</translation>
    </message>
    <message>
        <source>按次序写 {0} 个版号，如：A01-A04 B01-B04</source>
        <translation>Write {0} page numbers in order, such as A01-A04 B01-B04</translation>
    </message>
    <message>
        <source>请先点一下转过来的续文；续文由“转版”做出来</source>
        <translation>First click a continuation; “Continue on another page” makes one</translation>
    </message>
    <message>
        <source>续文标题</source>
        <translation>Continuation&apos;s headline</translation>
    </message>
    <message>
        <source>印在续文上的短标题；空着只印“上接……”</source>
        <translation>Short headline over the continuation; left empty, only “continued from …” is printed</translation>
    </message>
    <message>
        <source>改续文标题</source>
        <translation>Change continuation&apos;s headline</translation>
    </message>
    <message>
        <source>改见报提示</source>
        <translation>Change page reference</translation>
    </message>
</context>
<context>
    <name>FlatSheet</name>
    <message>
        <source>版面总览</source>
        <translation>Flat plan</translation>
    </message>
    <message>
        <source>{0} 叠</source>
        <translation>Section {0}</translation>
    </message>
    <message>
        <source>常设专栏：{0}</source>
        <translation>Standing heads: {0}</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>选择…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>选择文件夹</source>
        <translation>Choose a folder</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>松开鼠标，导入这里</source>
        <translation>Drop to import</translation>
    </message>
</context>
<context>
    <name>GradingView</name>
    <message>
        <source>哪一期</source>
        <translation>Which issue</translation>
    </message>
    <message>
        <source>版</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>字数</source>
        <translation>Characters</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>记分</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>外稿元</source>
        <translation>Outside yuan</translation>
    </message>
    <message>
        <source>署名</source>
        <translation>Byline</translation>
    </message>
    <message>
        <source>待认定</source>
        <translation>In question</translation>
    </message>
    <message>
        <source>这一期的稿件</source>
        <translation>Reports of this issue</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>工作</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>元</source>
        <translation>Yuan</translation>
    </message>
    <message>
        <source>怎样算的</source>
        <translation>How reckoned</translation>
    </message>
    <message>
        <source>各人所得</source>
        <translation>Everybody&apos;s share</translation>
    </message>
    <message>
        <source>种类(&amp;K)</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>加分、份额…</source>
        <translation>Additions, shares…</translation>
    </message>
    <message>
        <source>打开稿件</source>
        <translation>Open report</translation>
    </message>
    <message>
        <source>这一期的版面上还没有稿件</source>
        <translation>No report stands on this issue&apos;s pages yet</translation>
    </message>
    <message>
        <source>{0} 篇，已评 {1} 篇</source>
        <translation>{0} reports, {1} graded</translation>
    </message>
    <message>
        <source>{0}&#x3000;Delete 不评&#x3000;K 种类&#x3000;Enter 加分、份额&#x3000;空格 打开稿件</source>
        <translation>{0}&#x3000;Delete ungrade&#x3000;K kind&#x3000;Enter additions, shares&#x3000;Space open report</translation>
    </message>
    <message>
        <source>照程序判断</source>
        <translation>As the program guesses</translation>
    </message>
</context>
<context>
    <name>HandoverFlow</name>
    <message>
        <source>还没有一期报纸可以交出；先新建一期，排上稿件</source>
        <translation>There is no issue to hand over yet; make one and place reports on it</translation>
    </message>
    <message>
        <source>整期</source>
        <translation>issue</translation>
    </message>
    <message>
        <source>交出整期</source>
        <translation>Hand over Issue</translation>
    </message>
    <message>
        <source>整期文件 (*.zip)</source>
        <translation>Issue file (*.zip)</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>整期已写入 {0}</source>
        <translation>The issue was written to {0}</translation>
    </message>
    <message>
        <source>整期文件与 ninjs 稿件 (*.zip *.json)</source>
        <translation>Issue files and ninjs reports (*.zip *.json)</translation>
    </message>
    <message>
        <source>接收稿件</source>
        <translation>Take in Reports</translation>
    </message>
    <message>
        <source>接收整期</source>
        <translation>Take in Issue</translation>
    </message>
    <message>
        <source>{0} 这一期已经有了。只接收其中的 {1} 篇稿件吗？</source>
        <translation>The issue of {0} is here already. Take in only its {1} reports?</translation>
    </message>
    <message>
        <source>只接收稿件</source>
        <translation>Reports only</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>已接收 {0} 篇稿件</source>
        <translation>{0} reports taken in</translation>
    </message>
</context>
<context>
    <name>HeadlineForm</name>
    <message>
        <source>引题</source>
        <translation>Kicker</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>副题</source>
        <translation>Deck</translation>
    </message>
    <message>
        <source>引题（可不填）</source>
        <translation>Kicker (optional)</translation>
    </message>
    <message>
        <source>在此写主标题</source>
        <translation>Write the headline here</translation>
    </message>
    <message>
        <source>副题（可不填）</source>
        <translation>Deck (optional)</translation>
    </message>
    <message>
        <source>{count} 字</source>
        <translation>{count}</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>选中一行，这里列出此人的全部职务。</source>
        <translation>Select a row: all posts of that person are listed here.</translation>
    </message>
    <message>
        <source>繁体：%1</source>
        <translation>Traditional: %1</translation>
    </message>
    <message>
        <source>现任</source>
        <translation>In post</translation>
    </message>
    <message>
        <source>曾任</source>
        <translation>Formerly</translation>
    </message>
    <message>
        <source>将任</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>不详</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>今</source>
        <translation>now</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>缓发</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>到这个时间就能发</source>
        <translation>Free again from this time on</translation>
    </message>
</context>
<context>
    <name>HouseFileDialog</name>
    <message>
        <source>导入本报规则</source>
        <translation>Import house rules</translation>
    </message>
    <message>
        <source>变化</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>文件里</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>现在的，或不能用的缘故</source>
        <translation>As it stands, or why it can&apos;t be used</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>署名体例是设置，勾选后照改，但撤销不回</source>
        <translation>The form of bylines is a setting: it is changed if ticked, but not by Undo</translation>
    </message>
    <message>
        <source>来自：{0}。</source>
        <translation>From: {0}. </translation>
    </message>
    <message>
        <source>勾选的一次导入，可一次撤销；另有 {0} 条与现在的一样</source>
        <translation>What is ticked is imported as one step, which can be undone; {0} more are as they stand</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>不能用</source>
        <translation>Unusable</translation>
    </message>
    <message>
        <source>导入 {0} 条</source>
        <translation>Import {0}</translation>
    </message>
</context>
<context>
    <name>HouseFiles</name>
    <message>
        <source>本报规则.json</source>
        <translation>house-rules.json</translation>
    </message>
    <message>
        <source>导出本报规则</source>
        <translation>Export house rules</translation>
    </message>
    <message>
        <source>导入本报规则</source>
        <translation>Import house rules</translation>
    </message>
    <message>
        <source>本报规则 (*.json)</source>
        <translation>House rules (*.json)</translation>
    </message>
</context>
<context>
    <name>HouseMatters</name>
    <message>
        <source>式子“{0}”在这篇稿件上算得太久，已经停用；请在规则手册里改简单些，再启用</source>
        <translation>Pattern “{0}” took too long over this report and was switched off; simplify it in the rule book, then switch it on again</translation>
    </message>
</context>
<context>
    <name>HouseWaiversDialog</name>
    <message>
        <source>全报放行</source>
        <translation>House waivers</translation>
    </message>
    <message>
        <source>在放行中查找</source>
        <translation>Search the waivers</translation>
    </message>
    <message>
        <source>处处</source>
        <translation>everywhere</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>放行的字</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>限于</source>
        <translation>Within</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>放行人</source>
        <translation>Let pass by</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>还没有全报放行。放行一处问题时选“全报放行”，就会列在这里</source>
        <translation>No house waivers yet. Choose “in every report” when letting a finding pass, and it is listed here</translation>
    </message>
    <message>
        <source>取消放行</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>继续</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>导入前看一看：%1</source>
        <translation>Before importing: %1</translation>
    </message>
    <message>
        <source>只导入没有问题的</source>
        <translation>Import only what is sure</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>新增和更新的全部导入；存疑和有误的行不动</source>
        <translation>Imports everything new or changed; doubtful and faulty rows are left out</translation>
    </message>
    <message>
        <source>导入勾选的 %1 条</source>
        <translation>Import the %1 ticked</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>处理</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>变动</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>存疑：更新</source>
        <translation>Doubtful: update</translation>
    </message>
    <message>
        <source>存疑：新增</source>
        <translation>Doubtful: add</translation>
    </message>
    <message>
        <source>名录里已有%1（%2）</source>
        <translation>Already listed: %1 (%2)</translation>
    </message>
    <message>
        <source>空</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>存疑</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>没有变动</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>有误</source>
        <translation>Faulty</translation>
    </message>
    <message>
        <source>留意</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>IssueCheckWindow</name>
    <message>
        <source>查整期</source>
        <translation>Check the issue</translation>
    </message>
    <message>
        <source>还没有一期报纸；先新建一期，排上稿件</source>
        <translation>There is no issue yet; make one and place reports in it</translation>
    </message>
    <message>
        <source>哪一期</source>
        <translation>Which issue</translation>
    </message>
    <message>
        <source>门类</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>轻重</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>各种轻重</source>
        <translation>Every severity</translation>
    </message>
    <message>
        <source>各种门类</source>
        <translation>Every family</translation>
    </message>
    <message>
        <source>在结果中查找</source>
        <translation>Search the findings</translation>
    </message>
    <message>
        <source>重查</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>回车到稿件中的那一处&#x3000;F5 重查&#x3000;Esc 停止、关闭</source>
        <translation>Enter: go to the place   F5: check again   Esc: stop, close</translation>
    </message>
    <message>
        <source>&#x3000;总第 {0} 期</source>
        <translation>   No. {0}</translation>
    </message>
    <message>
        <source>正在查 {0}</source>
        <translation>Checking {0}</translation>
    </message>
    <message>
        <source>整期检查</source>
        <translation> issue check</translation>
    </message>
    <message>
        <source>导出检查结果</source>
        <translation>Export the findings</translation>
    </message>
    <message>
        <source>表格 (*.csv);;文本 (*.txt)</source>
        <translation>Table (*.csv);;Text (*.txt)</translation>
    </message>
    <message>
        <source>已导出 {0}</source>
        <translation>Exported {0}</translation>
    </message>
    <message>
        <source>没有符合筛选的问题</source>
        <translation>No finding fits the filters</translation>
    </message>
    <message>
        <source>这一期还没有排上稿件</source>
        <translation>No report stands in this issue yet</translation>
    </message>
    <message>
        <source>{0} 个版 {1} 篇稿件，没有查出问题</source>
        <translation>{1} reports on {0} pages, nothing found</translation>
    </message>
    <message>
        <source>查了 {0} 个版 {1} 篇稿件</source>
        <translation>{1} reports on {0} pages checked</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>正在检查…</source>
        <translation>Checking…</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>新建一期</source>
        <translation>New issue</translation>
    </message>
    <message>
        <source>不印总期号</source>
        <translation>No issue number</translation>
    </message>
    <message>
        <source>如：K01-K04，或 K01 K02</source>
        <translation>Such as K01-K04, or K01 K02</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>总期号</source>
        <translation>Issue number</translation>
    </message>
    <message>
        <source>版</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>照 {0} 那一期：版名、人员、版式、专栏</source>
        <translation>Like the issue of {0}: page names, people, presets, standing heads</translation>
    </message>
    <message>
        <source>这一天已有一期</source>
        <translation>There is an issue of this date already</translation>
    </message>
    <message>
        <source>{0}，共 {1} 个版</source>
        <translation>{0}, {1} page(s)</translation>
    </message>
    <message>
        <source>；写作 K01-K04 就是四个版</source>
        <translation>; K01-K04 makes four pages</translation>
    </message>
</context>
<context>
    <name>IssueTree</name>
    <message>
        <source>查出</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>整期查出的问题</source>
        <translation>Findings of the issue</translation>
    </message>
    <message>
        <source>{0} 版</source>
        <translation>Page {0}</translation>
    </message>
    <message>
        <source>全期</source>
        <translation>Whole issue</translation>
    </message>
    <message>
        <source>（删去）</source>
        <translation>(deleted)</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>KeptMenu</name>
    <message>
        <source>常用检索</source>
        <translation>Kept searches</translation>
    </message>
    <message>
        <source>有未决批注</source>
        <translation>Open comments</translation>
    </message>
    <message>
        <source>把这次检索存为常用…</source>
        <translation>Keep this search…</translation>
    </message>
    <message>
        <source>删除常用检索</source>
        <translation>Remove a kept search</translation>
    </message>
    <message>
        <source>存为常用检索</source>
        <translation>Keep this search</translation>
    </message>
    <message>
        <source>名字</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>有 %n 篇稿件没能保存，关闭窗口会丢失其中的改动。</source>
        <translation>
            <numerusform>%n report could not be saved; closing the window loses its changes.</numerusform>
            <numerusform>%n reports could not be saved; closing the window loses their changes.</numerusform>
        </translation>
    </message>
    <message>
        <source>可以先回去，把文字复制到别处，或排除故障后再关闭。</source>
        <translation>You can go back and copy the text elsewhere, or mend what is wrong and close then.</translation>
    </message>
    <message>
        <source>回去</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>仍要关闭</source>
        <translation>Close all the same</translation>
    </message>
</context>
<context>
    <name>LedgerPapers</name>
    <message>
        <source>稿费{0}.xlsx</source>
        <translation>Fees {0}.xlsx</translation>
    </message>
    <message>
        <source>工作簿 (*.xlsx);;表格 (*.csv);;PDF (*.pdf)</source>
        <translation>Workbook (*.xlsx);;Table (*.csv);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>导出记分、稿费</source>
        <translation>Export points and fees</translation>
    </message>
    <message>
        <source>已写到 {0}</source>
        <translation>Written to {0}</translation>
    </message>
    <message>
        <source>结账后，{0} 的账和所用的办法就定下来；以后只能写明理由调整，原账不变。现在结账吗？</source>
        <translation>Once closed, the account of {0} and its table are settled; later it can only be adjusted with a reason, the account itself stays. Close it now?</translation>
    </message>
    <message>
        <source>结账</source>
        <translation>Close month</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{0} 已结账</source>
        <translation>{0} is closed</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>哪个月</source>
        <translation>Which month</translation>
    </message>
    <message>
        <source>找人：姓名、部门、单位</source>
        <translation>Find: name, desk, unit</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>部门、单位</source>
        <translation>Desk or unit</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>篇数</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>字数</source>
        <translation>Characters</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>记分</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>定额</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>超欠</source>
        <translation>Over/under</translation>
    </message>
    <message>
        <source>金额（元）</source>
        <translation>Amount (yuan)</translation>
    </message>
    <message>
        <source>调整（元）</source>
        <translation>Adjusted (yuan)</translation>
    </message>
    <message>
        <source>合计（元）</source>
        <translation>Total (yuan)</translation>
    </message>
    <message>
        <source>各人合计</source>
        <translation>Everybody&apos;s sums</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>版</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>稿件</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>工作</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>元</source>
        <translation>Yuan</translation>
    </message>
    <message>
        <source>怎样算的</source>
        <translation>How reckoned</translation>
    </message>
    <message>
        <source>逐篇</source>
        <translation>Report by report</translation>
    </message>
    <message>
        <source>与现在重算比较…</source>
        <translation>Compare with now…</translation>
    </message>
    <message>
        <source>记分办法…</source>
        <translation>Table of points…</translation>
    </message>
    <message>
        <source>结账…</source>
        <translation>Close month…</translation>
    </message>
    <message>
        <source>调整…</source>
        <translation>Adjust…</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>全部人员的汇总</source>
        <translation>Everybody&apos;s sums</translation>
    </message>
    <message>
        <source>所选一人的逐篇清单</source>
        <translation>The chosen person&apos;s reports</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>{0} 年 {1} 月</source>
        <translation>{1}/{0}</translation>
    </message>
    <message>
        <source>{0}&#x3000;已结账</source>
        <translation>{0}&#x3000;closed</translation>
    </message>
    <message>
        <source>{0} 处署名待认定…</source>
        <translation>{0} names in question…</translation>
    </message>
    <message>
        <source>{0} 人，记分 {1}，合计 {2} 元</source>
        <translation>{0} people, {1} points, {2} yuan in all</translation>
    </message>
    <message>
        <source>这个月还没有过完</source>
        <translation>This month isn&apos;t over yet</translation>
    </message>
    <message numerus="yes">
        <source>{0}&#x3000;%n 条</source>
        <translation>
            <numerusform>{0}&#x3000;%n entry</numerusform>
            <numerusform>{0}&#x3000;%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}&#x3000;结账后调整：{1}</source>
        <translation>{0}&#x3000;Adjusted after closing: {1}</translation>
    </message>
</context>
<context>
    <name>LessonDialog</name>
    <message>
        <source>这里印错过</source>
        <translation>Printed Wrong Here</translation>
    </message>
    <message>
        <source>应当是</source>
        <translation>Should be</translation>
    </message>
    <message>
        <source>本报印错过（{0}）</source>
        <translation>We printed this wrong ({0})</translation>
    </message>
    <message>
        <source>同时改正这篇稿件里的这一处</source>
        <translation>Mend this place in the report too</translation>
    </message>
    <message>
        <source>在这些字里就不提，用顿号隔开</source>
        <translation>Not within these words, parted by 、</translation>
    </message>
    <message>
        <source>稿库里的同样字样</source>
        <translation>The same words in the archive</translation>
    </message>
    <message>
        <source>写得对的打勾</source>
        <translation>Tick if right</translation>
    </message>
    <message>
        <source>稿件</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>记成本报用语</source>
        <translation>Keep as House Term</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>印错的</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>以后查</source>
        <translation>Look for</translation>
    </message>
    <message>
        <source>改成</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>例外</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>在稿库里找…</source>
        <translation>Searching the archive…</translation>
    </message>
    <message>
        <source>在稿库里找</source>
        <translation>Search archive</translation>
    </message>
    <message>
        <source>本篇：{0}</source>
        <translation>This report: {0}</translation>
    </message>
    <message>
        <source>还会标出 {0} 处您说写得对的；请在下面把要查的字写长些，或加例外</source>
        <translation>Still flags {0} places that you ticked as right; make the words below longer, or add exceptions</translation>
    </message>
    <message>
        <source>除这一篇外，稿库里没有别处会标出；“{0}”这样写的有 {1} 处</source>
        <translation>Flags nothing outside of this report; “{0}” stands {1} times in the archive</translation>
    </message>
    <message>
        <source>稿库里另有 {0} 处以上会标出；请看一遍，写得对的请打勾</source>
        <translation>Flags {0} or more places in the archive; look through them and tick what is right</translation>
    </message>
    <message>
        <source>稿库里另有 {0} 处会标出；请看一遍，写得对的请打勾</source>
        <translation>Flags {0} more places in the archive; look through them and tick what is right</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>谁在用</source>
        <translation>Who works here</translation>
    </message>
    <message>
        <source>口令</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>进入</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>忘了口令…</source>
        <translation>Forgotten…</translation>
    </message>
    <message>
        <source>采编工作站已锁定</source>
        <translation>The workstation is locked</translation>
    </message>
    <message>
        <source>选自己的姓名，输入口令；没保存的文字已经存好</source>
        <translation>Choose your name and type your password; what was typed has been saved</translation>
    </message>
    <message>
        <source>口令已经重设，请用新口令进入</source>
        <translation>The password was set anew; enter with the new one</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>日志</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>姓名、稿号、版、意见</source>
        <translation>Name, slug, page, opinion</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>人</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>事</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>About</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>✓ 日志完整：每一条都接着上一条，没有改动和缺失</source>
        <translation>✓ The log is whole: every line follows from the one before, nothing was changed or taken out</translation>
    </message>
    <message>
        <source>导出 CSV…</source>
        <translation>Export CSV…</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>采编工作站</source>
        <translation>Editorial Workstation</translation>
    </message>
    <message>
        <source>稿库：%1</source>
        <translation>Store: %1</translation>
    </message>
    <message>
        <source>重新打开</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>这个稿库正由%1使用，本窗口只能查看。对方关闭后请点“重新打开”。</source>
        <translation>This store is in use by %1; this window can only look. Press “Open again” once it has been closed there.</translation>
    </message>
    <message>
        <source>另一个窗口</source>
        <translation>another window</translation>
    </message>
</context>
<context>
    <name>MakeDialog</name>
    <message>
        <source>做数据包</source>
        <translation>Make Packet</translation>
    </message>
    <message>
        <source>给新加入的电脑：已经交换过的也全部带上</source>
        <translation>For a new computer: take along all that was exchanged before, too</translation>
    </message>
    <message>
        <source>带上人员、干部、通讯员名录（签名）</source>
        <translation>Take the directories along (signed)</translation>
    </message>
    <message>
        <source>对方第一次收时，请念本机指纹给对方核对：</source>
        <translation>When the other side receives for the first time, read this desk&apos;s fingerprint out to be compared:</translation>
    </message>
    <message>
        <source>选位置…</source>
        <translation>Choose Place…</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>稿件、图片、审读意见、批注、各期版样，以及标签、本报规则、常用检索、差错登记、记分办法和评分写成一个文件，用 U 盘或共享文件夹交给别的电脑。收过对方的数据包以后，只带对方没有的。</source>
        <translation>Reports, pictures, opinions, comments and page plans, and also tags, house rules, kept searches, registered faults, the fee table and grades go into one file, to be handed to another computer by USB stick or shared folder. Once a packet of theirs was received, only what they lack comes along.</translation>
    </message>
    <message>
        <source>带上这些电脑还没有的稿件、图片、审读意见、版样、标签、本报规则、差错登记和评分：{0}</source>
        <translation>Takes along the reports, pictures, opinions, page plans, tags, house rules, faults and grades that these computers lack: {0}</translation>
    </message>
</context>
<context>
    <name>MakeUp</name>
    <message>
        <source>没有可编排的稿件：请先新建或导入稿件</source>
        <translation>No reports to make up: write or import some first</translation>
    </message>
    <message>
        <source>自动编排</source>
        <translation>Make up automatically</translation>
    </message>
    <message>
        <source>已编排：{0}</source>
        <translation>Made up: {0}</translation>
    </message>
</context>
<context>
    <name>NameChip</name>
    <message>
        <source>{name} → {other}？</source>
        <translation>{name} → {other}?</translation>
    </message>
    <message>
        <source>{name}（不在岗）</source>
        <translation>{name} (not on staff then)</translation>
    </message>
    <message>
        <source>{name}（身份不符）</source>
        <translation>{name} (another role)</translation>
    </message>
    <message>
        <source>单位未记</source>
        <translation>unit not noted</translation>
    </message>
    <message>
        <source>通讯员名录中有：{unit}</source>
        <translation>In the correspondents&apos; directory: {unit}</translation>
    </message>
    <message>
        <source>名录中没有“{name}”，有“{other}”（{label}）；点一下就换成“{other}”</source>
        <translation>“{name}” is not on the roster, “{other}” is ({label}); click to change to “{other}”</translation>
    </message>
    <message>
        <source>名录中有：{label}</source>
        <translation>On the roster: {label}</translation>
    </message>
    <message>
        <source>名录中有（{label}），当日已离岗</source>
        <translation>On the roster ({label}), but had left by that day</translation>
    </message>
    <message>
        <source>名录中有（{label}），当日尚未到岗</source>
        <translation>On the roster ({label}), but not yet here on that day</translation>
    </message>
    <message>
        <source>名录中是{label}</source>
        <translation>On the roster as {label}</translation>
    </message>
    <message>
        <source>不在名录中，可能是外来作者；右键可记住此人</source>
        <translation>Not in the directories, perhaps an outside writer; right-click to remember them</translation>
    </message>
    <message>
        <source>名录中没有这个人；右键可加入名录</source>
        <translation>Not on the roster; right-click to enter</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>共享文件夹里有 %n 个新数据包</source>
        <translation>
            <numerusform>%n new packet in the shared folder</numerusform>
            <numerusform>%n new packets in the shared folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>对方有 %n 处改动等着处理</source>
        <translation>
            <numerusform>%n change of another desk is waiting</numerusform>
            <numerusform>%n changes of other desks are waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>待收 %1</source>
        <translation>%1 packets</translation>
    </message>
    <message>
        <source>待处理 %1</source>
        <translation>%1 waiting</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>加分、份额</source>
        <translation>Additions, shares</translation>
    </message>
    <message>
        <source>加扣分</source>
        <translation>Points more or less</translation>
    </message>
    <message>
        <source>照程序判断（{0}）</source>
        <translation>As the program guesses ({0})</translation>
    </message>
    <message>
        <source>未评（按 {0} 计）</source>
        <translation>Not graded (counts as {0})</translation>
    </message>
    <message>
        <source>如 5 或 -2.5；没有就留空</source>
        <translation>Such as 5 or -2.5; empty for none</translation>
    </message>
    <message>
        <source>加扣分的理由，如 独家、获上级表扬、迟交</source>
        <translation>Why, such as: exclusive, commended, late</translation>
    </message>
    <message>
        <source>按下面的份额分，不照办法</source>
        <translation>Share as below instead of by the table</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>OfficialWords</name>
    <message>
        <source>在任</source>
        <translation>in post</translation>
    </message>
    <message>
        <source>原任</source>
        <translation>formerly</translation>
    </message>
    <message>
        <source>职务未载</source>
        <translation>post not listed</translation>
    </message>
    <message>
        <source>未到任</source>
        <translation>not yet in post</translation>
    </message>
    <message>
        <source>已离任</source>
        <translation>has left the post</translation>
    </message>
    <message>
        <source>职务不符</source>
        <translation>other post</translation>
    </message>
    <message>
        <source>名录无此人</source>
        <translation>not listed</translation>
    </message>
    <message>
        <source>一字之差</source>
        <translation>nearly listed</translation>
    </message>
    <message>
        <source>不在名单中</source>
        <translation>Not in a list</translation>
    </message>
    <message>
        <source>名单 {0}&#x3000;{1} 人，依文中次序</source>
        <translation>List {0}  {1} people, in the text&apos;s order</translation>
    </message>
    <message>
        <source>（{0} 至 {1}）</source>
        <translation> ({0} to {1})</translation>
    </message>
    <message>
        <source>（至 {0}）</source>
        <translation> (until {0})</translation>
    </message>
    <message>
        <source>（{0} 起）</source>
        <translation> (since {0})</translation>
    </message>
    <message>
        <source>“{post}”名录记为 {entry}，当日未到任</source>
        <translation>“{post}”: the directory has {entry}, not yet in post that day</translation>
    </message>
    <message>
        <source>“{post}”名录记为 {entry}，当日已离任</source>
        <translation>“{post}”: the directory has {entry}, no longer in post that day</translation>
    </message>
    <message>
        <source>名录里{name}是：{held}，没有“{post}”</source>
        <translation>The directory has {name} as: {held}; not “{post}”</translation>
    </message>
    <message>
        <source>名录里有“{name}”：{held}</source>
        <translation>The directory has “{name}”: {held}</translation>
    </message>
    <message>
        <source>名录里{name}仍任 {entry}，文中写了“原”</source>
        <translation>The directory still has {name} as {entry}; the text says “former”</translation>
    </message>
    <message>
        <source>已放行：{0}（{1}）</source>
        <translation>Let pass: {0} ({1})</translation>
    </message>
    <message>
        <source>{0} 人</source>
        <translation>{0} people</translation>
    </message>
    <message>
        <source>&#x3000;{0} 人待核</source>
        <translation>  {0} to be checked</translation>
    </message>
</context>
<context>
    <name>OfficialsActions</name>
    <message>
        <source>见报：{day}《{title}》</source>
        <translation>Printed: {day} “{title}”</translation>
    </message>
</context>
<context>
    <name>OfficialsFoot</name>
    <message>
        <source>改为“{0}”</source>
        <translation>Change to “{0}”</translation>
    </message>
    <message>
        <source>加入名录</source>
        <translation>Enter into directory</translation>
    </message>
    <message>
        <source>加入名录（{0} 人）</source>
        <translation>Enter into directory ({0})</translation>
    </message>
    <message>
        <source>待核的全部加入（{0} 人）</source>
        <translation>Enter all unlisted ({0})</translation>
    </message>
    <message>
        <source>取消核过</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>核过了</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>起任日期写 {0}</source>
        <translation>Term begins {0}</translation>
    </message>
    <message>
        <source>干部名录还是空的：把这里的人加进去，以后就能逐人核对</source>
        <translation>The officials&apos; directory is empty: enter these people, and the next reports can be checked against it</translation>
    </message>
    <message>
        <source>名录：</source>
        <translation>Directory:</translation>
    </message>
    <message>
        <source>按空格键也可；文字改了就要重核</source>
        <translation>Space does it too; when the words change it has to be checked again</translation>
    </message>
    <message>
        <source>按回车键也可；可用 Ctrl+Alt+Z 撤销</source>
        <translation>Enter does it too; Ctrl+Alt+Z takes it back</translation>
    </message>
    <message>
        <source>不勾选则不写起任日期，早先的稿件也不会被当作“未到任”</source>
        <translation>Unticked, no first day is written, and earlier reports aren&apos;t taken for “not yet in post”</translation>
    </message>
</context>
<context>
    <name>OfficialsPanel</name>
    <message>
        <source>只看待核</source>
        <translation>Only open ones</translation>
    </message>
    <message>
        <source>职务与姓名</source>
        <translation>Names and posts</translation>
    </message>
    <message>
        <source>都核过了</source>
        <translation>All checked</translation>
    </message>
    <message>
        <source>文中没有读到“职务＋姓名”。写出职务和姓名（如“区卫健局局长张三”），这里就会逐人列出，与干部名录对照</source>
        <translation>No post with a name was found in the text. Write posts and names, and everybody is listed here beside the officials&apos; directory</translation>
    </message>
</context>
<context>
    <name>OfficialsView</name>
    <message>
        <source>搜索姓名、拼音首字母、职务、机构、文件</source>
        <translation>Search name, pinyin initials, post, organ, document</translation>
    </message>
    <message>
        <source>干部名录还是空的。录入后，稿件里的姓名、职务和次序会按见报日期核对。</source>
        <translation>No officials yet. Once entered, names, posts and their order in reports are checked as of the day of print.</translation>
    </message>
    <message>
        <source>%1 条职务</source>
        <translation>%1 posts</translation>
    </message>
    <message>
        <source>现任</source>
        <translation>In post</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>某日在任</source>
        <translation>In post on a day</translation>
    </message>
    <message>
        <source>有提示的</source>
        <translation>With remarks</translation>
    </message>
    <message>
        <source>在任情况</source>
        <translation>Terms shown</translation>
    </message>
    <message>
        <source>按机构分组</source>
        <translation>Grouped by organ</translation>
    </message>
    <message>
        <source>按人分组</source>
        <translation>Grouped by person</translation>
    </message>
    <message>
        <source>不分组</source>
        <translation>Not grouped</translation>
    </message>
    <message>
        <source>分组</source>
        <translation>Grouping</translation>
    </message>
    <message>
        <source>在任日期</source>
        <translation>Day in post</translation>
    </message>
    <message>
        <source>干部名录</source>
        <translation>Officials</translation>
    </message>
    <message>
        <source>干部要有姓名和职务；请补上空着的那一格</source>
        <translation>An official needs a name and a post; please fill in the empty cell</translation>
    </message>
    <message>
        <source>“%1”离任早于任职；请核对两个日期</source>
        <translation>“%1”: the term ends before it begins; please check both dates</translation>
    </message>
    <message>
        <source>%1 已离任</source>
        <translation>Term ended: %1</translation>
    </message>
    <message>
        <source>%1 接任%2</source>
        <translation>%1 takes over as %2</translation>
    </message>
</context>
<context>
    <name>OldFilesFlow</name>
    <message>
        <source>正在导入旧稿；请等它做完，或先停止它</source>
        <translation>Old files are being imported; let that finish, or stop it first</translation>
    </message>
    <message>
        <source>导入旧稿</source>
        <translation>Import old files</translation>
    </message>
    <message>
        <source>导入旧稿已暂停：%1</source>
        <translation>Import of old files paused: %1</translation>
    </message>
    <message>
        <source>这个文件夹里没有 Word 和文本文件</source>
        <translation>There are no Word or text files in this folder</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>报名</source>
        <translation>Name of the paper</translation>
    </message>
    <message>
        <source>印在报眉上，如“海州新区报”</source>
        <translation>Printed in the folio</translation>
    </message>
    <message>
        <source>报纸</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>本机使用人</source>
        <translation>Person at this computer</translation>
    </message>
    <message>
        <source>默认版式</source>
        <translation>Page format</translation>
    </message>
    <message>
        <source>新版面使用的开本、分栏和字号</source>
        <translation>Size, columns and type of a new page</translation>
    </message>
    <message>
        <source>版面</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>首版版号</source>
        <translation>First page number</translation>
    </message>
    <message>
        <source>新建一期时的第一个版号</source>
        <translation>Number of a new issue’s first page</translation>
    </message>
    <message>
        <source>折行字数</source>
        <translation>Measure in characters</translation>
    </message>
    <message>
        <source>估算稿件行数时每行的字数，一般与版式的栏宽相同</source>
        <translation>Characters a line when lengths are estimated; usually the column width of the page format</translation>
    </message>
    <message>
        <source>放行时记下的姓名</source>
        <translation>Recorded when findings are waived</translation>
    </message>
    <message>
        <source>报头</source>
        <translation>Masthead</translation>
    </message>
    <message>
        <source>新一期的首版带报头：报名、日期、总期号、版数，下面一行刊头资料；每一版也可在“本版”里另设</source>
        <translation>The first page of a new issue carries a masthead: the paper&apos;s name, date, issue number and page count, with an imprint line beneath; each page can also be set under “This page”</translation>
    </message>
    <message>
        <source>刊头资料</source>
        <translation>Imprint</translation>
    </message>
    <message>
        <source>印在报头下边一行：国内统一连续出版物号、主管主办单位、邮发代号、印刷单位、定价等</source>
        <translation>Printed on the line beneath the masthead: CN serial number, publisher, postal code, printer, price and so on</translation>
    </message>
    <message>
        <source>单位域名</source>
        <translation>The paper&apos;s domain</translation>
    </message>
    <message>
        <source>交换文件里稿件编号（urn:newsml:域名:日期:代号）用的域名</source>
        <translation>The domain in a report&apos;s exchange number (urn:newsml:domain:date:slug)</translation>
    </message>
    <message>
        <source>来稿文件夹</source>
        <translation>Submissions folder</translation>
    </message>
    <message>
        <source>通讯员来稿放在这个文件夹里，程序开着时会来看有没有新的；留空则不看</source>
        <translation>Correspondents&apos; files are put here; while the program is open it looks for new ones. Empty: it doesn&apos;t look</translation>
    </message>
    <message>
        <source>写稿篇幅</source>
        <translation>Room for a report</translation>
    </message>
    <message>
        <source>还没上版的稿件按几栏 × 几行算超缺；每篇稿件可在编辑器下方另设</source>
        <translation>Columns × lines that a report on no page is measured against; each report may have its own below the editor</translation>
    </message>
    <message>
        <source>姓名之间</source>
        <translation>Between names</translation>
    </message>
    <message>
        <source>同一角色的几个姓名怎样隔开，电头以外的署名要不要括号</source>
        <translation>How the names of one role are parted, and whether a byline outside a dateline stands in brackets</translation>
    </message>
    <message>
        <source>署名</source>
        <translation>Bylines</translation>
    </message>
    <message>
        <source>记者 张三 李四</source>
        <translation>记者 张三 李四</translation>
    </message>
    <message>
        <source>记者 张三、李四</source>
        <translation>记者 张三、李四</translation>
    </message>
    <message>
        <source>（记者 张三 李四）</source>
        <translation>（记者 张三 李四）</translation>
    </message>
    <message>
        <source>（记者 张三、李四）</source>
        <translation>（记者 张三、李四）</translation>
    </message>
    <message>
        <source>署名位置</source>
        <translation>Place of the byline</translation>
    </message>
    <message>
        <source>“整稿署名按体例重写”时把署名移到这里；一稿署了两处的不动</source>
        <translation>Where “Rewrite all bylines” puts the byline; a report signed twice is left alone</translation>
    </message>
    <message>
        <source>照来稿</source>
        <translation>As it came</translation>
    </message>
    <message>
        <source>文末另行</source>
        <translation>After the text</translation>
    </message>
    <message>
        <source>标题下</source>
        <translation>Under headline</translation>
    </message>
    <message>
        <source>电头后的括号里</source>
        <translation>In brackets after the dateline</translation>
    </message>
    <message>
        <source>角色次序</source>
        <translation>Order of roles</translation>
    </message>
    <message>
        <source>检查和重写时各角色的先后</source>
        <translation>Which role goes first when checking and rewriting</translation>
    </message>
    <message>
        <source>记者在前，见习、通讯员在后</source>
        <translation>Reporters first, then trainees and correspondents</translation>
    </message>
    <message>
        <source>见习在前（带教）</source>
        <translation>Trainees first</translation>
    </message>
    <message>
        <source>照来稿，不调</source>
        <translation>As they came</translation>
    </message>
    <message>
        <source>角色与姓名</source>
        <translation>Role and name</translation>
    </message>
    <message>
        <source>角色和姓名之间用什么</source>
        <translation>What stands between a role and its name</translation>
    </message>
    <message>
        <source>记者 张三</source>
        <translation>记者 张三</translation>
    </message>
    <message>
        <source>记者张三</source>
        <translation>记者张三</translation>
    </message>
    <message>
        <source>记者：张三</source>
        <translation>记者：张三</translation>
    </message>
    <message>
        <source>记者/张三</source>
        <translation>记者/张三</translation>
    </message>
    <message>
        <source>记者&#x3000;张三</source>
        <translation>记者&#x3000;张三</translation>
    </message>
    <message>
        <source>角色之间</source>
        <translation>Between roles</translation>
    </message>
    <message>
        <source>前一角色的姓名和后一角色之间用什么</source>
        <translation>What stands between one role&apos;s names and the next role</translation>
    </message>
    <message>
        <source>记者 张三 通讯员 李四</source>
        <translation>记者 张三 通讯员 李四</translation>
    </message>
    <message>
        <source>记者 张三&#x3000;通讯员 李四</source>
        <translation>记者 张三&#x3000;通讯员 李四</translation>
    </message>
    <message>
        <source>记者 张三；通讯员 李四</source>
        <translation>记者 张三；通讯员 李四</translation>
    </message>
    <message>
        <source>记者 张三|通讯员 李四</source>
        <translation>记者 张三|通讯员 李四</translation>
    </message>
    <message>
        <source>括号</source>
        <translation>Brackets</translation>
    </message>
    <message>
        <source>电头后和署名行用的括号</source>
        <translation>For the byline after a dateline and for bracketed lines</translation>
    </message>
    <message>
        <source>本报讯（记者 张三）</source>
        <translation>本报讯（记者 张三）</translation>
    </message>
    <message>
        <source>本报讯【记者 张三】</source>
        <translation>本报讯【记者 张三】</translation>
    </message>
    <message>
        <source>标题下署名前</source>
        <translation>Before a byline under the headline</translation>
    </message>
    <message>
        <source>标题下的署名前加不加标记</source>
        <translation>Whether a mark stands before a byline under the headline</translation>
    </message>
    <message>
        <source>□记者 张三</source>
        <translation>□记者 张三</translation>
    </message>
    <message>
        <source>■记者 张三</source>
        <translation>■记者 张三</translation>
    </message>
    <message>
        <source>◎记者 张三</source>
        <translation>◎记者 张三</translation>
    </message>
    <message>
        <source>责任栏</source>
        <translation>Staff line</translation>
    </message>
    <message>
        <source>责编、校对、摄影等与姓名之间用什么</source>
        <translation>What stands between 责编, 校对, 摄影 and the name</translation>
    </message>
    <message>
        <source>责编：张三</source>
        <translation>责编：张三</translation>
    </message>
    <message>
        <source>责编 张三</source>
        <translation>责编 张三</translation>
    </message>
    <message>
        <source>责编/张三</source>
        <translation>责编/张三</translation>
    </message>
    <message>
        <source>电头加方头括号</source>
        <translation>Dateline in lenticular brackets</translation>
    </message>
    <message>
        <source>写成【本报讯】</source>
        <translation>Written 【本报讯】</translation>
    </message>
    <message>
        <source>两字姓名垫空</source>
        <translation>Pad two-character names</translation>
    </message>
    <message>
        <source>两字姓名中间垫一个全角空格，与三字名对齐</source>
        <translation>A full-width space inside, to be as long as three characters</translation>
    </message>
    <message>
        <source>自动保存间隔（秒）</source>
        <translation>Autosave after (seconds)</translation>
    </message>
    <message>
        <source>停止输入后多久保存</source>
        <translation>How long after the last key</translation>
    </message>
    <message>
        <source>编辑</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>编辑器字号（磅）</source>
        <translation>Editor type size (pt)</translation>
    </message>
    <message>
        <source>只影响屏幕显示</source>
        <translation>On screen only</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>界面的明暗</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>界面</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>Follow the system</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>界面语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>重新打开窗口后生效</source>
        <translation>From the next start on</translation>
    </message>
    <message>
        <source>简体中文</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>输出文件夹</source>
        <translation>Export folder</translation>
    </message>
    <message>
        <source>上次输出 DOCX 的文件夹</source>
        <translation>Where DOCX pages were written last</translation>
    </message>
    <message>
        <source>输出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>DOCX 嵌入字体</source>
        <translation>Fonts embedded in DOCX</translation>
    </message>
    <message>
        <source>只嵌用到的字，许可不允许的不嵌；没有同款字体的电脑打开也不变样。收件人的 Word 打不开嵌入字体时选“只嵌 TrueType”</source>
        <translation>Only the characters used, and only where the licence allows it; a computer without the fonts shows the page unchanged. If a receiver’s Word can’t read them, choose “TrueType only”</translation>
    </message>
    <message>
        <source>全部可嵌入的</source>
        <translation>All that may be embedded</translation>
    </message>
    <message>
        <source>只嵌 TrueType</source>
        <translation>TrueType only</translation>
    </message>
    <message>
        <source>不嵌入</source>
        <translation>None</translation>
    </message>
    <message>
        <source>嵌入时带常用字</source>
        <translation>Common characters with embedded fonts</translation>
    </message>
    <message>
        <source>没有同款字体的电脑改了稿、改了标题，或者把先后输出的几版一起打开，字形也不变样；每种字体约 2 MB。只作付印、不再改动的文件可以不带</source>
        <translation>Text and headlines changed on a computer without these fonts, and pages exported at different times and opened together, keep their faces; about 2 MB a font. Not needed in files that go to print unchanged</translation>
    </message>
    <message>
        <source>正文和署名</source>
        <translation>Body and attribution</translation>
    </message>
    <message>
        <source>所有字体</source>
        <translation>All faces</translation>
    </message>
    <message>
        <source>不带</source>
        <translation>None</translation>
    </message>
    <message>
        <source>图片颜色</source>
        <translation>Picture colour</translation>
    </message>
    <message>
        <source>输出、打印时图片转成的颜色；CMYK 按嵌入的特性文件换算。灰度适合黑白印刷</source>
        <translation>What pictures become on export and in print; CMYK is converted by its embedded profile. Grey suits black-and-white printing</translation>
    </message>
    <message>
        <source>彩色（sRGB）</source>
        <translation>Colour (sRGB)</translation>
    </message>
    <message>
        <source>灰度</source>
        <translation>Grey</translation>
    </message>
    <message>
        <source>缺字</source>
        <translation>Missing characters</translation>
    </message>
    <message>
        <source>字体里没有的字（多是人名里的生僻字）换一款有字形的字体印，版面、PDF、Word 都一样；不换则可能印成空框</source>
        <translation>Characters that a font lacks (rare ones in names) are printed in another font that has them, alike on the page, in PDF and in Word; otherwise they may print as empty boxes</translation>
    </message>
    <message>
        <source>换用有字形的字体</source>
        <translation>Use a font that has them</translation>
    </message>
    <message>
        <source>不换</source>
        <translation>Use no other</translation>
    </message>
    <message>
        <source>缺字先换用</source>
        <translation>Font for missing characters</translation>
    </message>
    <message>
        <source>先用这款字体补缺字；空着由程序挑样子最近的</source>
        <translation>This font is tried first; left empty, the nearest in kind is taken</translation>
    </message>
    <message>
        <source>输出用字</source>
        <translation>Script of the export</translation>
    </message>
    <message>
        <source>输出时先选好的简繁</source>
        <translation>Chosen at first when exporting</translation>
    </message>
    <message>
        <source>简体</source>
        <translation>Simplified</translation>
    </message>
    <message>
        <source>繁体（台湾用字）</source>
        <translation>Traditional (Taiwan)</translation>
    </message>
    <message>
        <source>繁体（台湾用字和用语）</source>
        <translation>Traditional (Taiwan characters and words)</translation>
    </message>
    <message>
        <source>繁体（香港用字）</source>
        <translation>Traditional (Hong Kong)</translation>
    </message>
    <message>
        <source>繁体版引号</source>
        <translation>Quotation marks in traditional editions</translation>
    </message>
    <message>
        <source>输出繁体版时引号的样式</source>
        <translation>How quotation marks look when a traditional edition is exported</translation>
    </message>
    <message>
        <source>「」『』</source>
        <translation>「」『』</translation>
    </message>
    <message>
        <source>“”‘’</source>
        <translation>“”‘’</translation>
    </message>
    <message>
        <source>备份文件夹</source>
        <translation>Backup folder</translation>
    </message>
    <message>
        <source>留空则放在稿库旁的 backups 文件夹</source>
        <translation>Empty: the folder “backups” beside the store</translation>
    </message>
    <message>
        <source>稿库</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>审次</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>一篇稿件从送审到签发要过几审；小报可以两审</source>
        <translation>How many readings a report goes through from submission to release; a small paper may have two</translation>
    </message>
    <message>
        <source>审签</source>
        <translation>Sign-off</translation>
    </message>
    <message>
        <source>三审：初审、复审、终审</source>
        <translation>Three: first, second, final</translation>
    </message>
    <message>
        <source>两审：初审、终审</source>
        <translation>Two: first, final</translation>
    </message>
    <message>
        <source>一审：终审</source>
        <translation>One: final</translation>
    </message>
    <message>
        <source>签发与终审分开</source>
        <translation>Keep release apart from the final reading</translation>
    </message>
    <message>
        <source>打开后终审的人不能再签发；不论开关，其余任何两审不能由一人担任</source>
        <translation>When on, who read last can&apos;t release; on or off, no other two steps may be one person&apos;s</translation>
    </message>
    <message>
        <source>有错误不能签发</source>
        <translation>Errors block the release</translation>
    </message>
    <message>
        <source>查出的错误没有改正或放行时，签发要写明理由</source>
        <translation>While an error is neither mended nor waived, releasing needs a written reason</translation>
    </message>
    <message>
        <source>有批注未解决不能签发</source>
        <translation>Open comments block the release</translation>
    </message>
    <message>
        <source>打开后，稿件里还有没解决的批注时，签发要写明理由；输出前检查也会列出</source>
        <translation>While a report has open comments, releasing it takes a reason; the check before output lists them too</translation>
    </message>
    <message>
        <source>未签的版面</source>
        <translation>Unsigned pages</translation>
    </message>
    <message>
        <source>稿件未签发、版面未签样，或签后又改过，输出、打印时怎么办；样张不受限</source>
        <translation>What happens on export and printing while a report is not released, a page not signed, or changed since; proofs are not held back</translation>
    </message>
    <message>
        <source>设了账号就不能输出</source>
        <translation>Not exported once there are accounts</translation>
    </message>
    <message>
        <source>一律不能输出</source>
        <translation>Never exported</translation>
    </message>
    <message>
        <source>只提醒</source>
        <translation>Only a reminder</translation>
    </message>
    <message>
        <source>报纸见报时刻（点）</source>
        <translation>Hour when the paper appears</translation>
    </message>
    <message>
        <source>缓发的稿件以此判断能否上这一期</source>
        <translation>Decides whether a held report may be in an issue</translation>
    </message>
    <message>
        <source>闲置几分钟后锁定</source>
        <translation>Lock after so many idle minutes</translation>
    </message>
    <message>
        <source>有两个以上账号时才锁；0 为不自动锁</source>
        <translation>Only with two accounts or more; 0: never by itself</translation>
    </message>
    <message>
        <source>本台名称</source>
        <translation>Name of this desk</translation>
    </message>
    <message>
        <source>数据包上写的名称，如“编辑部一号机”；空着就用工作人姓名</source>
        <translation>The name on packets, such as “newsroom 1”; left empty, the name of who works here</translation>
    </message>
    <message>
        <source>交换</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>共享文件夹</source>
        <translation>Shared folder</translation>
    </message>
    <message>
        <source>别的电脑把数据包放在这里，程序看到新的就提醒；空着就不看</source>
        <translation>Other computers put packets here, and new ones are told; left empty, nothing is watched</translation>
    </message>
</context>
<context>
    <name>OrgansView</name>
    <message>
        <source>还没有机构。按名单里的先后列出：党工委、管委会、人大工委……名单的次序照此核对。</source>
        <translation>No organs yet. List them in the order in which lists name them: party committee, administrative committee, people&apos;s congress committee… The order of lists is checked by it.</translation>
    </message>
    <message>
        <source>搜索机构、全称、简称</source>
        <translation>Search organ, full name, short name</translation>
    </message>
    <message>
        <source>%1 个机构</source>
        <translation>%1 organs</translation>
    </message>
    <message>
        <source>机构与次序</source>
        <translation>Organs and order</translation>
    </message>
    <message>
        <source>加入职务里出现的 %1 个机构</source>
        <translation>Add organs named in posts (%1)</translation>
    </message>
    <message>
        <source>机构要有名称；请补上</source>
        <translation>An organ needs a name; please fill it in</translation>
    </message>
    <message>
        <source>已加入 %1 个机构，请排好次序</source>
        <translation>Organs added: %1; please put them in order</translation>
    </message>
</context>
<context>
    <name>OutputView</name>
    <message>
        <source>找人：姓名、部门、单位</source>
        <translation>Find: name, desk, unit</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>篇数</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>字数</source>
        <translation>Characters</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>看什么</source>
        <translation>What</translation>
    </message>
    <message>
        <source>近 12 个月</source>
        <translation>Last 12 months</translation>
    </message>
    <message>
        <source>近 36 个月</source>
        <translation>Last 36 months</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>多长时间</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>版</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>稿件</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>见报稿件</source>
        <translation>Printed reports</translation>
    </message>
    <message>
        <source>名录里还没有人；先在“人员”里添加或导入名录。</source>
        <translation>Nobody is on the roster yet; add people or import a roster in “People”.</translation>
    </message>
    <message>
        <source>这段时间没有</source>
        <translation>Nothing in this time</translation>
    </message>
    <message>
        <source>还没有见报的稿件署这个名字</source>
        <translation>No printed report has this name</translation>
    </message>
    <message>
        <source>{0} 篇，{1} 字，{2} 幅图</source>
        <translation>{0} reports, {1} characters, {2} pictures</translation>
    </message>
    <message>
        <source>有同名的人，未认定</source>
        <translation>A namesake; not settled</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>产出-{0}</source>
        <translation>Output {0}</translation>
    </message>
</context>
<context>
    <name>PacketFlow</name>
    <message>
        <source>数据包放在哪个文件夹</source>
        <translation>Folder for the packet</translation>
    </message>
    <message>
        <source>做数据包</source>
        <translation>Make Packet</translation>
    </message>
    <message>
        <source>没有对方没有的内容，没有做数据包</source>
        <translation>The others have everything; no packet was made</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open Folder</translation>
    </message>
    <message>
        <source>数据包已写入 {0}</source>
        <translation>The packet was written to {0}</translation>
    </message>
    <message>
        <source>对方第一次收时，请念本机指纹给对方核对：{0}</source>
        <translation>When they receive for the first time, read this computer’s fingerprint to them: {0}</translation>
    </message>
    <message>
        <source>收数据包</source>
        <translation>Receive Packets</translation>
    </message>
    <message>
        <source>数据包 (*.zip)</source>
        <translation>Packets (*.zip)</translation>
    </message>
    <message>
        <source>未署名</source>
        <translation>unnamed</translation>
    </message>
    <message>
        <source>正在收数据包 {0}</source>
        <translation>Receiving packet {0}</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>看名录</source>
        <translation>Directories</translation>
    </message>
    <message>
        <source>新收 {0}</source>
        <translation>{0} new</translation>
    </message>
    <message>
        <source>更新 {0}</source>
        <translation>{0} updated</translation>
    </message>
    <message>
        <source>合并 {0}</source>
        <translation>{0} merged</translation>
    </message>
    <message>
        <source>待处理 {0}</source>
        <translation>{0} waiting</translation>
    </message>
    <message>
        <source>审读记录 {0}</source>
        <translation>{0} sign-off records</translation>
    </message>
    <message>
        <source>图片 {0}</source>
        <translation>{0} pictures</translation>
    </message>
    <message>
        <source>没有新内容</source>
        <translation>nothing new</translation>
    </message>
    <message numerus="yes">
        <source>其中 %n 项已签名，或是设置、结过的账，撤销时不动</source>
        <translation>
            <numerusform>%n of them is signed, a setting or a closed account; taking it back leaves it alone</numerusform>
            <numerusform>%n of them are signed, settings or closed accounts; taking it back leaves them alone</numerusform>
        </translation>
    </message>
    <message>
        <source>已收{0}的数据包：{1}</source>
        <translation>Packet of {0} received: {1}</translation>
    </message>
    <message numerus="yes">
        <source>对方有 %n 处改动等着处理</source>
        <translation>
            <numerusform>%n change of another desk is waiting</numerusform>
            <numerusform>%n changes of other desks are waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>共享文件夹里有 %n 个新数据包</source>
        <translation>
            <numerusform>%n new packet in the shared folder</numerusform>
            <numerusform>%n new packets in the shared folder</numerusform>
        </translation>
    </message>
    <message>
        <source>收下</source>
        <translation>Receive</translation>
    </message>
</context>
<context>
    <name>Packets</name>
    <message>
        <source>稿件</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>批注</source>
        <translation>Comments on</translation>
    </message>
    <message>
        <source>版样</source>
        <translation>Page plan</translation>
    </message>
    <message>
        <source>一期</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>本报用语</source>
        <translation>House term</translation>
    </message>
    <message>
        <source>规则开关</source>
        <translation>Rule switch</translation>
    </message>
    <message>
        <source>全报放行</source>
        <translation>House waiver</translation>
    </message>
    <message>
        <source>署名体例</source>
        <translation>Byline form</translation>
    </message>
    <message>
        <source>自定版式</source>
        <translation>Own page presets</translation>
    </message>
    <message>
        <source>主题表</source>
        <translation>List of topics</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>常用检索</source>
        <translation>Kept search</translation>
    </message>
    <message>
        <source>差错</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>版面字数</source>
        <translation>Page characters</translation>
    </message>
    <message>
        <source>记分办法</source>
        <translation>Fee table</translation>
    </message>
    <message>
        <source>评分</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>结账</source>
        <translation>Closed month</translation>
    </message>
    <message>
        <source>结账后调整</source>
        <translation>Adjustment after closing</translation>
    </message>
    <message>
        <source>检查所见</source>
        <translation>What checks found</translation>
    </message>
    <message>
        <source>专栏</source>
        <translation>Standing head</translation>
    </message>
    <message>
        <source>引题</source>
        <translation>Kicker</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>副题</source>
        <translation>Deck</translation>
    </message>
    <message>
        <source>署名</source>
        <translation>Byline</translation>
    </message>
    <message>
        <source>转版</source>
        <translation>Jump line</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>图片与说明</source>
        <translation>Pictures and captions</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>总期号</source>
        <translation>Issue number</translation>
    </message>
    <message>
        <source>整月的账</source>
        <translation>Account of the month</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>用语</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>按式子</source>
        <translation>As a pattern</translation>
    </message>
    <message>
        <source>起始日</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>版</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>Replacement</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>有效到</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>轻重</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>例外</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>误例</source>
        <translation>Wrong example</translation>
    </message>
    <message>
        <source>正例</source>
        <translation>Right example</translation>
    </message>
    <message>
        <source>启用</source>
        <translation>Switched on</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>上级主题</source>
        <translation>Broader topics</translation>
    </message>
    <message>
        <source>名录</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>检索词</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>重要名称、日期、图片</source>
        <translation>Important name, date or picture</translation>
    </message>
    <message>
        <source>字数</source>
        <translation>Characters</translation>
    </message>
    <message>
        <source>发现于</source>
        <translation>Found at</translation>
    </message>
    <message>
        <source>漏改人</source>
        <translation>Overlooked by</translation>
    </message>
    <message>
        <source>加分、扣分</source>
        <translation>Points more or less</translation>
    </message>
    <message>
        <source>份额</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>署名是谁</source>
        <translation>Who signed names are</translation>
    </message>
    <message>
        <source>整张表</source>
        <translation>The whole table</translation>
    </message>
    <message>
        <source>计哪些版</source>
        <translation>Pages that count</translation>
    </message>
    <message>
        <source>未评时的等级</source>
        <translation>Grade until graded</translation>
    </message>
    <message>
        <source>每分折合</source>
        <translation>Yuan per point</translation>
    </message>
    <message>
        <source>欠一分扣</source>
        <translation>Yuan per missing point</translation>
    </message>
    <message>
        <source>头版、头条加分</source>
        <translation>Front page and lead</translation>
    </message>
    <message>
        <source>编辑</source>
        <translation>Editing</translation>
    </message>
    <message>
        <source>月定额</source>
        <translation>Monthly quota</translation>
    </message>
    <message>
        <source>差错扣分</source>
        <translation>Points off for faults</translation>
    </message>
    <message>
        <source>正文第 {0} 处</source>
        <translation>Text, place {0}</translation>
    </message>
    <message>
        <source>稿件种类 {0}</source>
        <translation>Kind of report {0}</translation>
    </message>
    <message>
        <source>对方删除了这篇，这里已排在 {0}</source>
        <translation>the other desk deleted this report, which stands on {0} here</translation>
    </message>
    <message>
        <source>（图片 {0} 张）</source>
        <translation>({0} pictures)</translation>
    </message>
    <message>
        <source>保留</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>{0} 个主题</source>
        <translation>{0} topics</translation>
    </message>
    <message>
        <source>去掉这一版</source>
        <translation>Take this page out</translation>
    </message>
    <message>
        <source>版式 {0}</source>
        <translation>Preset {0}</translation>
    </message>
    <message>
        <source>第 {0} 栏第 {1} 行起 {2} 栏×{3} 行：{4}</source>
        <translation>column {0}, line {1}, {2} columns × {3} lines: {4}</translation>
    </message>
    <message>
        <source>（这里没有的稿件）</source>
        <translation>(a report that isn&apos;t here)</translation>
    </message>
    <message>
        <source>{0} 人，合计 {1} 元
{2} {3} 结账
校验码 {4}</source>
        <translation>{0} people, {1} yuan in all
closed {2}, {3}
checksum {4}</translation>
    </message>
</context>
<context>
    <name>PacketsWindow</name>
    <message>
        <source>数据包带来的改动</source>
        <translation>What packets brought</translation>
    </message>
    <message>
        <source>都用这里的</source>
        <translation>All Ours</translation>
    </message>
    <message>
        <source>都用对方的</source>
        <translation>All Theirs</translation>
    </message>
    <message>
        <source>照此定稿</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>打开稿件</source>
        <translation>Open Report</translation>
    </message>
    <message>
        <source>恢复收到前的文字</source>
        <translation>Back to the Text Before</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>待处理</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>新收</source>
        <translation>New</translation>
    </message>
    <message>
        <source>已更新</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>已合并</source>
        <translation>Merged</translation>
    </message>
    <message numerus="yes">
        <source>%n 条</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>没有待处理的改动。</source>
        <translation>No changes are waiting.</translation>
    </message>
    <message>
        <source>左为收到前，右为现在。两边的文字都在“历次文本”里。</source>
        <translation>Left: before; right: now. Both texts are in the version history.</translation>
    </message>
    <message>
        <source>{0}（{1}）改过“{2}”</source>
        <translation>{0} ({1}) changed “{2}”</translation>
    </message>
    <message>
        <source>对方</source>
        <translation>The other side</translation>
    </message>
    <message>
        <source>{0}，而这里的文字已经签名，不会自动改动。采用对方的文字以后要重新审签。</source>
        <translation>{0}, while the text here is signed and is not changed by itself. Taking theirs means signing anew.</translation>
    </message>
    <message>
        <source>{0}；{1}</source>
        <translation>{0}; {1}</translation>
    </message>
    <message>
        <source>{0}；文字没有不同，确认即可。</source>
        <translation>{0}; the texts don&apos;t differ, just confirm.</translation>
    </message>
    <message>
        <source>“{0}”在两台电脑上各结了一次账。请选定以哪一份为准；另一份留在稿库里，不计。</source>
        <translation>“{0}” was closed on two computers. Choose which account counts; the other stays in the store without counting.</translation>
    </message>
    <message>
        <source>{0}，与这里改的是同一处。请逐处选定。按 1、2、3 选，Ctrl+回车定稿。</source>
        <translation>{0}, in the same places as here. Choose for each. Keys 1 to 3 choose, Ctrl+Return settles.</translation>
    </message>
    <message>
        <source>{0}，与这里改的是同一处。请逐处选定；另一边的文字留在“历次文本”里。按 1、2、3、4 选，Ctrl+回车定稿。</source>
        <translation>{0}, in the same places as here. Choose for each; the other side&apos;s text stays in the version history. Keys 1 to 4 choose, Ctrl+Return settles.</translation>
    </message>
</context>
<context>
    <name>PageBoard</name>
    <message>
        <source>版样</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>按住 Alt 拖动或按 Alt 加方向键，改取景</source>
        <translation>Drag with Alt, or Alt and an arrow key, to show another part of the picture</translation>
    </message>
</context>
<context>
    <name>PageChoice</name>
    <message>
        <source>全选</source>
        <translation>Select all</translation>
    </message>
</context>
<context>
    <name>PageForm</name>
    <message>
        <source>{0} 版的资料</source>
        <translation>Details of page {0}</translation>
    </message>
    <message>
        <source>如：要闻</source>
        <translation>Such as 要闻</translation>
    </message>
    <message>
        <source>不分叠</source>
        <translation>No sections</translation>
    </message>
    <message>
        <source>如：简讯、街谈，用顿号分开</source>
        <translation>e.g. Briefs, Street talk; separated by 、</translation>
    </message>
    <message>
        <source>版名</source>
        <translation>Page name</translation>
    </message>
    <message>
        <source>叠</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>常设专栏</source>
        <translation>Standing heads</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>如：要闻</source>
        <translation>Such as 要闻</translation>
    </message>
    <message>
        <source>排文情况</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>纸张</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>版式</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>报眉</source>
        <translation>Folio</translation>
    </message>
    <message>
        <source>报头（印报名、日期、总期号，代替报眉）</source>
        <translation>Masthead instead of the folio</translation>
    </message>
    <message>
        <source>版名</source>
        <translation>Page name</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>改报眉</source>
        <translation>Change folio</translation>
    </message>
</context>
<context>
    <name>PagePrinting</name>
    <message>
        <source>打印版面</source>
        <translation>Print Pages</translation>
    </message>
    <message>
        <source>已送打印机，按纸张缩到 {0}%</source>
        <translation>Sent to the printer, reduced to {0}% for its paper</translation>
    </message>
    <message>
        <source>已送打印机</source>
        <translation>Sent to the printer</translation>
    </message>
</context>
<context>
    <name>PageSignBar</name>
    <message>
        <source>签样情况</source>
        <translation>Page&apos;s signatures</translation>
    </message>
    <message>
        <source>查看改动</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>签样经过</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>本机</source>
        <translation>this desk</translation>
    </message>
    <message>
        <source>还没有签样</source>
        <translation>Not signed yet</translation>
    </message>
    <message>
        <source>重新{0}…</source>
        <translation>{0} again…</translation>
    </message>
    <message>
        <source>✗ 签名已失效</source>
        <translation>✗ Signature void</translation>
    </message>
    <message>
        <source>✓ 签名有效</source>
        <translation>✓ Signature valid</translation>
    </message>
</context>
<context>
    <name>PageSigning</name>
    <message>
        <source>为什么越过规定，会记进日志</source>
        <translation>Why the rule is passed over; it goes into the log</translation>
    </message>
    <message>
        <source>意见，可以不写</source>
        <translation>An opinion, if you like</translation>
    </message>
</context>
<context>
    <name>PageThumb</name>
    <message>
        <source>方案 {0}，{1} 分</source>
        <translation>Proposal {0}, {1} points</translation>
    </message>
    <message>
        <source>{0}&#x3000;{1} 分</source>
        <translation>{0}  {1} points</translation>
    </message>
</context>
<context>
    <name>PartChips</name>
    <message>
        <source>改角色、加人、前后移动</source>
        <translation>Change role, add people, move</translation>
    </message>
    <message>
        <source>角色：{0}</source>
        <translation>Role: {0}</translation>
    </message>
    <message>
        <source>再加一人…</source>
        <translation>Add one more person…</translation>
    </message>
    <message>
        <source>记住这 {0} 人…</source>
        <translation>Remember these {0} people…</translation>
    </message>
    <message>
        <source>角色改为</source>
        <translation>Change role to</translation>
    </message>
    <message>
        <source>工种</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>整组前移</source>
        <translation>Move group before</translation>
    </message>
    <message>
        <source>整组后移</source>
        <translation>Move group behind</translation>
    </message>
    <message>
        <source>删去这一组</source>
        <translation>Take off this group</translation>
    </message>
    <message>
        <source>改工种，或去掉</source>
        <translation>Change the credit, or take it off</translation>
    </message>
    <message>
        <source>工种：{0}</source>
        <translation>Credit: {0}</translation>
    </message>
    <message>
        <source>改电头：单位、地点、日期、讯或电</source>
        <translation>Change the dateline: unit, place, date, kind</translation>
    </message>
    <message>
        <source>电头：{0}</source>
        <translation>Dateline: {0}</translation>
    </message>
    <message>
        <source>不写工种</source>
        <translation>No credit</translation>
    </message>
</context>
<context>
    <name>PatternMenu</name>
    <message>
        <source>自动（挑最合适的）</source>
        <translation>Automatic (the best one)</translation>
    </message>
    <message>
        <source>{0}（{1} 稿）</source>
        <translation>{0} ({1} reports)</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>记者、编辑、校对……</source>
        <translation>记者, 编辑, 校对…</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>到岗</source>
        <translation>From</translation>
    </message>
    <message>
        <source>“%1”不是日期；请写成 2024-03-01 的样子</source>
        <translation>“%1” is no date; please write it like 2024-03-01</translation>
    </message>
    <message>
        <source>离岗</source>
        <translation>To</translation>
    </message>
    <message>
        <source>还在岗就空着</source>
        <translation>leave empty while employed</translation>
    </message>
    <message>
        <source>笔名</source>
        <translation>Pen names</translation>
    </message>
    <message>
        <source>几个名字用、分开</source>
        <translation>several names separated by 、</translation>
    </message>
    <message>
        <source>别名</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>繁体</source>
        <translation>Traditional</translation>
    </message>
    <message>
        <source>繁体版用字，与简体一一对应时不必填</source>
        <translation>as printed in traditional editions; not needed where the conversion is plain</translation>
    </message>
    <message>
        <source>记者证号</source>
        <translation>Press card</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>不带机构名：副书记、主任、二级巡视员</source>
        <translation>without the organ: 副书记, 主任, 二级巡视员</translation>
    </message>
    <message>
        <source>机构</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>经开区党工委、管委会……</source>
        <translation>经开区党工委, 管委会…</translation>
    </message>
    <message>
        <source>次序</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>名单里的先后，1 最前</source>
        <translation>place in lists, 1 first</translation>
    </message>
    <message>
        <source>“%1”不是次序；请写 1、2、3 这样的数字，空着表示不排</source>
        <translation>“%1” is no place in the order; write a number such as 1, 2, 3, or leave it empty</translation>
    </message>
    <message>
        <source>任职</source>
        <translation>From</translation>
    </message>
    <message>
        <source>离任</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>还在任就空着</source>
        <translation>leave empty while in post</translation>
    </message>
    <message>
        <source>任免文件</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>文号或任免通知的日期</source>
        <translation>number or date of the notice</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>只供编辑部联系，不见报</source>
        <translation>for the desk only, never printed</translation>
    </message>
    <message>
        <source>录入</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>名单里的写法：经开区管委会</source>
        <translation>as lists write it: 经开区管委会</translation>
    </message>
    <message>
        <source>全称</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>文件里的写法</source>
        <translation>as documents write it</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>行文中的简称：管委会</source>
        <translation>as reports shorten it: 管委会</translation>
    </message>
    <message>
        <source>另一块牌子</source>
        <translation>Second name</translation>
    </message>
    <message>
        <source>括号里的名称：审计局</source>
        <translation>the name in brackets: 审计局</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>“%1”不在机构表里，请到“机构与次序”添加</source>
        <translation>“%1” is not among the organs; add it under “Organs and order”</translation>
    </message>
    <message>
        <source>离任早于任职，请核对两个日期</source>
        <translation>The term ends before it begins; please check both dates</translation>
    </message>
    <message>
        <source>与%1同时任此职，请核对任期</source>
        <translation>Holds this post at the same time as %1; please check the terms</translation>
    </message>
    <message>
        <source>同一职务录了两次，任期重叠</source>
        <translation>The same post is entered twice with overlapping terms</translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message>
        <source>本报人员</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>干部</source>
        <translation>Officials</translation>
    </message>
    <message>
        <source>通讯员</source>
        <translation>Correspondents</translation>
    </message>
    <message>
        <source>机构与次序</source>
        <translation>Organs and order</translation>
    </message>
    <message>
        <source>名录</source>
        <translation>Directories</translation>
    </message>
    <message>
        <source>松开鼠标，导入%1</source>
        <translation>Drop to import: %1</translation>
    </message>
    <message>
        <source>松开鼠标，接收签发的名录</source>
        <translation>Drop to receive signed directories</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>{0}×{1} 像素</source>
        <translation>{0}×{1} pixels</translation>
    </message>
    <message>
        <source>16 位，按 8 位印</source>
        <translation>16 bits, printed with 8</translation>
    </message>
    <message>
        <source>共 {0} 页（帧），只用第 1 页</source>
        <translation>{0} pages (frames), only the first is used</translation>
    </message>
    <message>
        <source>灰度</source>
        <translation>grey</translation>
    </message>
    <message>
        <source>黑白</source>
        <translation>black and white</translation>
    </message>
    <message>
        <source>索引色</source>
        <translation>indexed colour</translation>
    </message>
    <message>
        <source>图片文件不见了：请从备份恢复，或重新加入</source>
        <translation>The picture&apos;s file is gone: restore it from a backup, or add it again</translation>
    </message>
    <message>
        <source>版面上 {0:.0f} dpi</source>
        <translation>{0:.0f} dpi on the page</translation>
    </message>
    <message>
        <source>（偏低）</source>
        <translation> (low)</translation>
    </message>
    <message>
        <source>（太低，印出来会虚）</source>
        <translation> (too low: it will print blurred)</translation>
    </message>
</context>
<context>
    <name>PictureEdits</name>
    <message>
        <source>这张图与稿库里的“{0}”可能是同一张，请留意</source>
        <translation>This picture may be the same as “{0}” in the store</translation>
    </message>
    <message>
        <source>移动图片</source>
        <translation>Move picture</translation>
    </message>
    <message>
        <source>改取景</source>
        <translation>move picture in its frame</translation>
    </message>
    <message>
        <source>去掉图片</source>
        <translation>Remove picture</translation>
    </message>
    <message>
        <source>加图片</source>
        <translation>Add picture</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>请把图片拖到一篇稿件上</source>
        <translation>Drop the picture onto a report</translation>
    </message>
    <message>
        <source>剪贴板里没有图片</source>
        <translation>There is no picture on the clipboard</translation>
    </message>
    <message>
        <source>请先点一下要配图的稿件</source>
        <translation>Click the report that the picture is for first</translation>
    </message>
    <message>
        <source>这张图已经在这篇稿件的版位里了</source>
        <translation>This picture is in the report&apos;s slot already</translation>
    </message>
    <message>
        <source>图片加入稿件</source>
        <translation>give picture to the report</translation>
    </message>
</context>
<context>
    <name>PictureForm</name>
    <message>
        <source>第 {0} 张</source>
        <translation>Picture {0}</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>起自</source>
        <translation>From</translation>
    </message>
    <message>
        <source>图注</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>记者 某某 摄</source>
        <translation>记者 某某 摄</translation>
    </message>
    <message>
        <source>署名</source>
        <translation>Byline</translation>
    </message>
    <message>
        <source>加入稿件</source>
        <translation>Add to the report</translation>
    </message>
    <message>
        <source>改用稿件的图注</source>
        <translation>Use the report&apos;s caption</translation>
    </message>
    <message>
        <source>去掉这张图</source>
        <translation>Remove this picture</translation>
    </message>
    <message>
        <source>改图片</source>
        <translation>Change picture</translation>
    </message>
    <message>
        <source>改图注</source>
        <translation>change caption</translation>
    </message>
    <message>
        <source>去掉图片</source>
        <translation>Remove picture</translation>
    </message>
</context>
<context>
    <name>PictureMatters</name>
    <message>
        <source>撤销撤图</source>
        <translation>Undo taking off</translation>
    </message>
    <message>
        <source>撤销移动</source>
        <translation>Undo moving</translation>
    </message>
    <message>
        <source>撤销加图</source>
        <translation>Undo adding</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>图注</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>署名，如：记者 某某 摄</source>
        <translation>Credit, such as: Photo by …</translation>
    </message>
    <message>
        <source>图片署名</source>
        <translation>Picture credit</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>打开原图</source>
        <translation>Open the original</translation>
    </message>
    <message>
        <source>撤下这张图</source>
        <translation>Take this picture off</translation>
    </message>
    <message>
        <source>不见了</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>可能与“{0}”是同一张</source>
        <translation>May be the same as “{0}”</translation>
    </message>
</context>
<context>
    <name>PictureRows</name>
    <message>
        <source>没有图片。可以把图片拖到这里，或复制后粘贴</source>
        <translation>No pictures. Drop them here, or copy and paste</translation>
    </message>
    <message>
        <source>加图片…</source>
        <translation>Add pictures…</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>加图片</source>
        <translation>Add pictures</translation>
    </message>
</context>
<context>
    <name>PicturesSection</name>
    <message>
        <source>加图片…</source>
        <translation>Add picture…</translation>
    </message>
    <message>
        <source>粘贴图片</source>
        <translation>Paste picture</translation>
    </message>
    <message>
        <source>放上稿件的第 {0} 张图</source>
        <translation>Place the report&apos;s picture {0}</translation>
    </message>
    <message>
        <source>这张图在稿件里，还没有上版</source>
        <translation>The report has this picture; it stands on no page yet</translation>
    </message>
</context>
<context>
    <name>PreflightPanel</name>
    <message>
        <source>出样前检查</source>
        <translation>Preflight</translation>
    </message>
    <message>
        <source>仍然输出：溢出的文字另列一页，附在最后</source>
        <translation>Export all the same: text that does not fit goes on a page of its own at the end</translation>
    </message>
    <message>
        <source>出样前检查：{0} 处不能输出，{1} 处请过目。点一处，到那里去改</source>
        <translation>Preflight: {0} block the export, {1} to look at. Click one to go there</translation>
    </message>
    <message>
        <source>出样前检查：{0} 处不能输出。点一处，到那里去改</source>
        <translation>Preflight: {0} block the export. Click one to go there</translation>
    </message>
    <message>
        <source>出样前检查：可以输出，{0} 处请过目</source>
        <translation>Preflight: ready to export, {0} to look at</translation>
    </message>
    <message>
        <source>出样前检查：没有问题，可以输出</source>
        <translation>Preflight: nothing in the way</translation>
    </message>
    <message>
        <source>缺的字“{0}”</source>
        <translation>Missing “{0}”</translation>
    </message>
    <message>
        <source>自动换用样子最近的字体</source>
        <translation>The nearest font that has them</translation>
    </message>
    <message>
        <source>换用 {0}</source>
        <translation>Use {0}</translation>
    </message>
    <message>
        <source>不换</source>
        <translation>Use no other</translation>
    </message>
</context>
<context>
    <name>PresetBounds</name>
    <message>
        <source>纸宽</source>
        <translation>Paper width</translation>
    </message>
    <message>
        <source>毫米</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>纸高</source>
        <translation>Paper height</translation>
    </message>
    <message>
        <source>栏数</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>栏</source>
        <translation>col.</translation>
    </message>
    <message>
        <source>每栏字数</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>字</source>
        <translation>ch</translation>
    </message>
    <message>
        <source>栏距</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>正文字号</source>
        <translation>Body size</translation>
    </message>
    <message>
        <source>磅</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>行距</source>
        <translation>Leading</translation>
    </message>
    <message>
        <source>行数</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>行</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>上白边</source>
        <translation>Top margin</translation>
    </message>
    <message>
        <source>报眉高</source>
        <translation>Folio height</translation>
    </message>
    <message>
        <source>左白边</source>
        <translation>Left margin</translation>
    </message>
</context>
<context>
    <name>PresetEditor</name>
    <message>
        <source>版式</source>
        <translation>Page presets</translation>
    </message>
    <message>
        <source>存为自定版式</source>
        <translation>Keep as own preset</translation>
    </message>
    <message>
        <source>新版面默认用它</source>
        <translation>Use for new pages</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>导入…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>居中</source>
        <translation>In the middle</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>版心 {0}×{1} 毫米；左、右、下白边 {2}、{3}、{4} 毫米；全版 {5} 字</source>
        <translation>Type area {0}×{1} mm; margins left {2}, right {3}, below {4} mm; {5} characters a page</translation>
    </message>
    <message>
        <source>程序自带的版式不能改；改个名称就能另存</source>
        <translation>The program&apos;s own presets can&apos;t be changed; give it another name to keep it</translation>
    </message>
    <message>
        <source>新版面以后用 {0}</source>
        <translation>New pages will use {0}</translation>
    </message>
    <message>
        <source>导出版式</source>
        <translation>Export presets</translation>
    </message>
    <message>
        <source>已导出 {0}</source>
        <translation>Exported {0}</translation>
    </message>
    <message>
        <source>导入版式</source>
        <translation>Import presets</translation>
    </message>
</context>
<context>
    <name>ProofOverlay</name>
    <message>
        <source>大样</source>
        <translation>PROOF</translation>
    </message>
    <message>
        <source>清样</source>
        <translation>CLEAN</translation>
    </message>
    <message>
        <source>{0} {1} 版&#x3000;{2} 印出&#x3000;指纹 {3}&#x3000;&#x3000;责编＿＿＿＿&#x3000;校对＿＿＿＿&#x3000;签发＿＿＿＿</source>
        <translation>{0} page {1}   printed {2}   fingerprint {3}     editor ________   proofreader ________   released ________</translation>
    </message>
    <message>
        <source>{0} 版&#x3000;查出 {1} 处</source>
        <translation>Page {0}: {1} findings</translation>
    </message>
</context>
<context>
    <name>ProposalsDialog</name>
    <message>
        <source>选一个编排方案</source>
        <translation>Choose a make-up</translation>
    </message>
    <message>
        <source>数字键或方向键选，回车采用，Esc 不改版面；采用后可一步撤销</source>
        <translation>Digits or arrows choose, Enter uses, Esc leaves the page as it is; the choice is undone in one step</translation>
    </message>
    <message>
        <source>采用</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>QuestionsDialog</name>
    <message>
        <source>待认定的署名</source>
        <translation>Names in question</translation>
    </message>
    <message>
        <source>选定一处，下面同名而未选的跟着选；不对的可逐个改。认定只管这几篇稿件，名录不变。</source>
        <translation>Choose once and the same name below follows; each can be changed. It holds for these reports only, the directories stay.</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>版</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>稿件</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>署名</source>
        <translation>Byline</translation>
    </message>
    <message>
        <source>为什么问</source>
        <translation>Why asked</translation>
    </message>
    <message>
        <source>是谁</source>
        <translation>Who it is</translation>
    </message>
    <message>
        <source>认定</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>请选</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>按外稿计（名录外）</source>
        <translation>As an outside writer (in no directory)</translation>
    </message>
    <message>
        <source>不计酬</source>
        <translation>No fee</translation>
    </message>
</context>
<context>
    <name>QuotesSection</name>
    <message>
        <source>引文</source>
        <translation>Pull quotes</translation>
    </message>
    <message>
        <source>从稿件里选一句…</source>
        <translation>Choose a sentence of the report…</translation>
    </message>
    <message>
        <source>稿件里没有这句话：请核对原文</source>
        <translation>The report doesn&apos;t say this: please compare with its text</translation>
    </message>
    <message>
        <source>去掉引文</source>
        <translation>remove pull quote</translation>
    </message>
    <message>
        <source>加引文</source>
        <translation>add pull quote</translation>
    </message>
    <message>
        <source>改引文</source>
        <translation>edit pull quote</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>稿件全文</source>
        <translation>The whole report</translation>
    </message>
    <message>
        <source>打开稿件</source>
        <translation>Open report</translation>
    </message>
    <message>
        <source>相似稿</source>
        <translation>Similar reports</translation>
    </message>
    <message>
        <source>资料里与这篇文字相同的稿件</source>
        <translation>Reports in the archive with the same text</translation>
    </message>
</context>
<context>
    <name>ReceiveDialog</name>
    <message>
        <source>接收名录文件</source>
        <translation>Receive directories</translation>
    </message>
    <message>
        <source>已与签发人逐组核对，完全一致；以后接收此人签发的名录</source>
        <translation>Compared with the signer group by group, and all fit; take this signer&apos;s directories from now on</translation>
    </message>
    <message>
        <source>机构与次序也照此文件（%1 个机构）</source>
        <translation>Take over organs and their order as well (%1 organs)</translation>
    </message>
    <message>
        <source>%1签发于 %2</source>
        <translation>Signed by %1 on %2</translation>
    </message>
    <message>
        <source>签名有效，是本机确认过的签发人。</source>
        <translation>The signature is valid, and this signer was confirmed here before.</translation>
    </message>
    <message>
        <source>签名有效，但本机第一次收到此人的名录。请当面或打电话，让签发人念出下面六组数字，逐组核对：</source>
        <translation>The signature is valid, but this is the first file of this signer here. In person or by phone, let the signer read out these six groups of digits and compare them:</translation>
    </message>
    <message>
        <source>本报人员</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>干部</source>
        <translation>Officials</translation>
    </message>
    <message>
        <source>通讯员</source>
        <translation>Correspondents</translation>
    </message>
    <message>
        <source>%1（没有变动）</source>
        <translation>%1 (no change)</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>采用勾选的 %1 条</source>
        <translation>Take the %1 ticked</translation>
    </message>
    <message>
        <source>采用</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>请先核对指纹</source>
        <translation>Compare the fingerprint first</translation>
    </message>
</context>
<context>
    <name>RecheckWindow</name>
    <message>
        <source>整库复查</source>
        <translation>Check of the Whole Store</translation>
    </message>
    <message>
        <source>从头查起</source>
        <translation>From the beginning</translation>
    </message>
    <message>
        <source>不接着上次停下的地方</source>
        <translation>Not from where it was stopped last time</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>处</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>篇</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>查出问题的规则</source>
        <translation>Rules that found something</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>稿件</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>查出</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>这条规则查出的问题</source>
        <translation>What this rule found</translation>
    </message>
    <message>
        <source>回车到稿件中的那一处&#x3000;Esc 停止、关闭</source>
        <translation>Enter: to the place in the report    Esc: stop, close</translation>
    </message>
    <message>
        <source>停下了；再按“继续”，从这里接着查</source>
        <translation>Stopped. Continue goes on from here</translation>
    </message>
    <message>
        <source>继续</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>正在读…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>导出检查结果</source>
        <translation>Export What Was Found</translation>
    </message>
    <message>
        <source>表格 (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>已导出 {0}</source>
        <translation>Exported {0}</translation>
    </message>
    <message>
        <source>按现在的规则把稿库里的稿件全部再查一遍；可以随时停下，写稿不受影响</source>
        <translation>Checks every report of the store again by the present rules. It can be stopped at any time and doesn&apos;t disturb writing</translation>
    </message>
    <message>
        <source>查了 {0} 篇，查出 {1} 处</source>
        <translation>{0} reports checked, {1} findings</translation>
    </message>
    <message>
        <source>只列出前 {0} 处，导出的表里是全部</source>
        <translation>The first {0} are listed; the exported table has all</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>开始复查</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>见报提示</source>
        <translation>Page reference</translation>
    </message>
    <message>
        <source>版与稿件</source>
        <translation>Pages and reports</translation>
    </message>
    <message>
        <source>用语</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>指向哪些版、哪些稿件（稿件换了版，版号跟着改）</source>
        <translation>Pages and reports referred to (a report that moves takes its page number along)</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>印作：{0}</source>
        <translation>Printed as: {0}</translation>
    </message>
    <message>
        <source>没有选，不印提示</source>
        <translation>Nothing chosen: no reference is printed</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>错别字、多字、漏字</source>
        <translation>Wrong, added or missing characters</translation>
    </message>
    <message>
        <source>文字颠倒</source>
        <translation>Transposed characters</translation>
    </message>
    <message>
        <source>数字错</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>数字用法不合国标</source>
        <translation>Number style against the standard</translation>
    </message>
    <message>
        <source>外文错（按词）</source>
        <translation>Foreign word</translation>
    </message>
    <message>
        <source>事实、知识、逻辑、语法</source>
        <translation>Fact, knowledge, logic, grammar</translation>
    </message>
    <message>
        <source>标点</source>
        <translation>Punctuation</translation>
    </message>
    <message>
        <source>格式</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>图片错</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>报名错（出版形式）</source>
        <translation>Paper&apos;s name (form of publication)</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>报眉</source>
        <translation>Folio</translation>
    </message>
    <message>
        <source>报头</source>
        <translation>Masthead</translation>
    </message>
    <message>
        <source>栏头</source>
        <translation>Standing head</translation>
    </message>
    <message>
        <source>图注</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>A 类：政治差错；重要姓名、职务、次序；大标题；报头报眉；题文不符</source>
        <translation>A: political; important names, posts, order; big headlines; masthead, folio; headline against text</translation>
    </message>
    <message>
        <source>B 类：重稿；图片错；一般标题</source>
        <translation>B: duplicate story; wrong picture; ordinary headlines</translation>
    </message>
    <message>
        <source>C 类：文字、语法、一般姓名地名、数字、单位、标点</source>
        <translation>C: wording, grammar, ordinary names and places, numbers, units, punctuation</translation>
    </message>
    <message>
        <source>一校后</source>
        <translation>after first proof</translation>
    </message>
    <message>
        <source>二校后</source>
        <translation>after second proof</translation>
    </message>
    <message>
        <source>清样后</source>
        <translation>after clean proof</translation>
    </message>
    <message>
        <source>付印后</source>
        <translation>after press date</translation>
    </message>
    <message>
        <source>见报后</source>
        <translation>after printing</translation>
    </message>
    <message>
        <source>{0}加倍</source>
        <translation>{0}: double</translation>
    </message>
    <message>
        <source>重要内容</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>同一差错已计 {0} 次</source>
        <translation>Same fault counted {0} times already</translation>
    </message>
    <message>
        <source>这一类一期最多计 {0}</source>
        <translation>At most {0} of this kind in an issue</translation>
    </message>
    <message>
        <source>合格</source>
        <translation>Passes</translation>
    </message>
    <message>
        <source>不合格</source>
        <translation>Fails</translation>
    </message>
</context>
<context>
    <name>RegisterWindow</name>
    <message>
        <source>差错登记</source>
        <translation>Register of Faults</translation>
    </message>
    <message>
        <source>哪一期或哪个月</source>
        <translation>Issue or month</translation>
    </message>
    <message>
        <source>在差错中查找：误、正、稿件、人</source>
        <translation>Search faults: wrong, right, report, person</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>版</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>误</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>正</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>稿件</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>发现</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>漏看</source>
        <translation>Missed by</translation>
    </message>
    <message>
        <source>计错</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>差错</source>
        <translation>Faults</translation>
    </message>
    <message>
        <source>字数</source>
        <translation>Characters</translation>
    </message>
    <message>
        <source>万分比</source>
        <translation>Per 10,000</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>各版合计</source>
        <translation>Totals by page</translation>
    </message>
    <message>
        <source>登记…</source>
        <translation>Enter…</translation>
    </message>
    <message>
        <source>编辑…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>写更正</source>
        <translation>Write a Correction</translation>
    </message>
    <message>
        <source>所选差错写成一篇更正启事，是草稿，照常送审</source>
        <translation>Makes one correction notice of the chosen faults: a draft, read as usual</translation>
    </message>
    <message>
        <source>版面字数…</source>
        <translation>Page&apos;s Characters…</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>存 PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>导出 CSV…</source>
        <translation>Export CSV…</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{0} 年 {1} 月</source>
        <translation>{0}-{1}</translation>
    </message>
    <message>
        <source>合格线 {0}/{1}</source>
        <translation>Passes up to {0} in {1}</translation>
    </message>
    <message>
        <source>全期</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>{0} 版的字数（填 0 则按版样计算）</source>
        <translation>Characters of page {0} (0: as it is planned)</translation>
    </message>
    <message>
        <source>版面字数</source>
        <translation>Characters of the page</translation>
    </message>
    <message>
        <source>导出 CSV</source>
        <translation>Export CSV</translation>
    </message>
    <message>
        <source>表格 (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>存 PDF</source>
        <translation>Save PDF</translation>
    </message>
</context>
<context>
    <name>RememberDialog</name>
    <message>
        <source>记住通讯员</source>
        <translation>Remember correspondents</translation>
    </message>
    <message>
        <source>如：区卫健局；可以不填</source>
        <translation>e.g. District Health Bureau; may stay empty</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>记住</source>
        <translation>Remember</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>RepairList</name>
    <message>
        <source>改动清单</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>另一种读法</source>
        <translation>Other readings</translation>
    </message>
</context>
<context>
    <name>ReportFilters</name>
    <message>
        <source>搜索标题、正文、署名</source>
        <translation>Search headline, text, byline</translation>
    </message>
    <message>
        <source>全部状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>退回的</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>有未决批注</source>
        <translation>Open comments</translation>
    </message>
    <message>
        <source>全部标签</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>全部日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>急缓 1</source>
        <translation>Urgency 1</translation>
    </message>
    <message>
        <source>急缓 1–2</source>
        <translation>Urgency 1–2</translation>
    </message>
    <message>
        <source>急缓 1–3</source>
        <translation>Urgency 1–3</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>按状态或批注筛选</source>
        <translation>Filter by status or comments</translation>
    </message>
    <message>
        <source>按标签或急缓筛选</source>
        <translation>Filter by tag or urgency</translation>
    </message>
    <message>
        <source>按日期筛选</source>
        <translation>Filter by day</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>稿件列表</source>
        <translation>Report list</translation>
    </message>
    <message>
        <source>没有符合条件的稿件</source>
        <translation>No report matches</translation>
    </message>
    <message>
        <source>还没有稿件</source>
        <translation>No reports yet</translation>
    </message>
    <message numerus="yes">
        <source>%n 篇</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>给 %n 篇稿件加标签</source>
        <translation>
            <numerusform>Tag %n report</numerusform>
            <numerusform>Tag %n reports</numerusform>
        </translation>
    </message>
    <message>
        <source>送审、办下一审…</source>
        <translation>Submit, Next Reading…</translation>
    </message>
    <message>
        <source>退回…</source>
        <translation>Return…</translation>
    </message>
    <message>
        <source>缓发…</source>
        <translation>Hold…</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>Set to</translation>
    </message>
    <message>
        <source>加标签…</source>
        <translation>Add tags…</translation>
    </message>
    <message>
        <source>标签，几个用逗号隔开；可写 人物：&#x3000;地点：&#x3000;主题：&#x3000;标记：</source>
        <translation>Tags, separated by commas; a kind may be typed first: 人物：&#x3000;地点：&#x3000;主题：&#x3000;标记：</translation>
    </message>
    <message>
        <source>去标签</source>
        <translation>Take tags off</translation>
    </message>
    <message>
        <source>急缓</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>ReportRows</name>
    <message>
        <source>急缓 %1</source>
        <translation>Urgency %1</translation>
    </message>
    <message numerus="yes">
        <source>%n 条未决批注</source>
        <translation>
            <numerusform>%n open comment</numerusform>
            <numerusform>%n open comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>对方有 %n 处改动等着处理</source>
        <translation>
            <numerusform>%n change of another desk is waiting</numerusform>
            <numerusform>%n changes of other desks are waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsRoom</name>
    <message numerus="yes">
        <source>已给 %n 篇稿件加标签</source>
        <translation>
            <numerusform>%n report tagged</numerusform>
            <numerusform>%n reports tagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已从 %n 篇稿件去掉标签</source>
        <translation>
            <numerusform>Tag taken off %n report</numerusform>
            <numerusform>Tag taken off %n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已删除 %n 篇稿件</source>
        <translation>
            <numerusform>%n report removed</numerusform>
            <numerusform>%n reports removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>收回审改稿：{0}</source>
        <translation>Take Review Back: {0}</translation>
    </message>
    <message>
        <source>所有人的改动</source>
        <translation>Everybody&apos;s changes</translation>
    </message>
    <message>
        <source>看谁的改动</source>
        <translation>Whose changes</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>并入后的文字</source>
        <translation>Text after merging</translation>
    </message>
    <message>
        <source>所列全要</source>
        <translation>Tick All Shown</translation>
    </message>
    <message>
        <source>所列全不要</source>
        <translation>Untick All Shown</translation>
    </message>
    <message>
        <source>并入所选</source>
        <translation>Merge Ticked</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>（没有留痕）</source>
        <translation>(untracked)</translation>
    </message>
    <message>
        <source>移动“{0}”</source>
        <translation>move “{0}”</translation>
    </message>
    <message>
        <source>开头加“{0}”</source>
        <translation>insert “{0}” at the beginning</translation>
    </message>
    <message>
        <source>“{0}”后加“{1}”</source>
        <translation>after “{0}” insert “{1}”</translation>
    </message>
    <message>
        <source>删“{0}”</source>
        <translation>delete “{0}”</translation>
    </message>
    <message>
        <source>“{0}”改为“{1}”</source>
        <translation>“{0}” becomes “{1}”</translation>
    </message>
    <message>
        <source>{0}（原处后来改过，不能并入，请对照着手改）</source>
        <translation>{0} (changed here since: can&apos;t be merged, please edit by hand)</translation>
    </message>
    <message>
        <source>{0} 处改动</source>
        <translation>Changes: {0}</translation>
    </message>
    <message>
        <source>文字没有改动</source>
        <translation>The text is unchanged</translation>
    </message>
    <message>
        <source>其中 {0} 处不能并入</source>
        <translation>of which {0} can&apos;t be merged</translation>
    </message>
    <message>
        <source>{0} 条新批注，并入时一起收进来</source>
        <translation>new comments, taken in with the merge: {0}</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>写稿、导入稿件、改草稿</source>
        <translation>Write and file reports, change drafts</translation>
    </message>
    <message>
        <source>改已送审的稿件</source>
        <translation>Change reports that were submitted</translation>
    </message>
    <message>
        <source>改已付印、归档或撤下的稿件</source>
        <translation>Change reports that were printed, archived or killed</translation>
    </message>
    <message>
        <source>设标签、转部门</source>
        <translation>Tag, hand to a desk</translation>
    </message>
    <message>
        <source>删除、恢复稿件</source>
        <translation>Remove and restore reports</translation>
    </message>
    <message>
        <source>放行查出的问题</source>
        <translation>Waive findings</translation>
    </message>
    <message>
        <source>写批注、回复、指派，解决自己的批注</source>
        <translation>Write, answer and assign comments, settle one&apos;s own</translation>
    </message>
    <message>
        <source>解决、重开别人的批注</source>
        <translation>Settle and reopen other people&apos;s comments</translation>
    </message>
    <message>
        <source>删除别人的批注</source>
        <translation>Delete other people&apos;s comments</translation>
    </message>
    <message>
        <source>交出稿件或整期</source>
        <translation>Hand over reports or issues</translation>
    </message>
    <message>
        <source>送审</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>初审</source>
        <translation>First reading</translation>
    </message>
    <message>
        <source>复审</source>
        <translation>Second reading</translation>
    </message>
    <message>
        <source>终审</source>
        <translation>Final reading</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>撤稿</source>
        <translation>Kill</translation>
    </message>
    <message>
        <source>缓发、取消缓发</source>
        <translation>Hold, lift a hold</translation>
    </message>
    <message>
        <source>紧急时越过审读规定（要写明理由）</source>
        <translation>Pass over the rules of reading in an emergency (with a reason)</translation>
    </message>
    <message>
        <source>不经审读直接改审次</source>
        <translation>Set a reading without reading</translation>
    </message>
    <message>
        <source>签样</source>
        <translation>Sign page</translation>
    </message>
    <message>
        <source>付印</source>
        <translation>Send to press</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>排版、改版样</source>
        <translation>Make up pages</translation>
    </message>
    <message>
        <source>新建、修改、删除一期</source>
        <translation>Make, change, remove issues</translation>
    </message>
    <message>
        <source>输出版面</source>
        <translation>Export pages</translation>
    </message>
    <message>
        <source>做数据包</source>
        <translation>Make packets</translation>
    </message>
    <message>
        <source>收数据包</source>
        <translation>Receive packets</translation>
    </message>
    <message>
        <source>处理对方的改动</source>
        <translation>Decide on other desks&apos; changes</translation>
    </message>
    <message>
        <source>改人员、干部名录与机构次序</source>
        <translation>Change staff, officials, order of organs</translation>
    </message>
    <message>
        <source>改通讯员名录</source>
        <translation>Change correspondents</translation>
    </message>
    <message>
        <source>认新的电脑，签发、采用名录文件</source>
        <translation>Confirm new computers; sign and adopt directory files</translation>
    </message>
    <message>
        <source>改本报规则、全报放行</source>
        <translation>Change house rules, waive for the house</translation>
    </message>
    <message>
        <source>登记差错</source>
        <translation>Register faults</translation>
    </message>
    <message>
        <source>评稿件等级、改种类和份额、认定署名</source>
        <translation>Grade reports, change their kind and shares, say who a signed name is</translation>
    </message>
    <message>
        <source>看所有人的记分、稿费（自己的人人可看）</source>
        <translation>See everybody&apos;s points and fees (everyone sees their own)</translation>
    </message>
    <message>
        <source>改记分办法</source>
        <translation>Change the table of points and fees</translation>
    </message>
    <message>
        <source>稿费结账、结账后调整</source>
        <translation>Close a month of fees, adjust it afterwards</translation>
    </message>
    <message>
        <source>撤销别人的操作</source>
        <translation>Undo what others did</translation>
    </message>
    <message>
        <source>改设置</source>
        <translation>Change settings</translation>
    </message>
    <message>
        <source>备份稿库</source>
        <translation>Back up the store</translation>
    </message>
    <message>
        <source>恢复、修复稿库</source>
        <translation>Restore, repair the store</translation>
    </message>
    <message>
        <source>查看、导出日志</source>
        <translation>See and export the log</translation>
    </message>
    <message>
        <source>添加、修改、停用账号，重设别人的口令</source>
        <translation>Manage accounts, reset passwords</translation>
    </message>
</context>
<context>
    <name>RightsDialog</name>
    <message>
        <source>权限表</source>
        <translation>Table of rights</translation>
    </message>
    <message>
        <source>有两个以上账号时按此表；一人可兼几项职责。命令行按同一张表。</source>
        <translation>Holds with two accounts or more; one person may have several roles. The command line obeys the same table.</translation>
    </message>
    <message>
        <source>能做什么</source>
        <translation>What may be done</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>RuleBook</name>
    <message>
        <source>规则手册</source>
        <translation>Rule Book</translation>
    </message>
    <message>
        <source>查规则：名称、说明、例子、编号</source>
        <translation>Search rules: title, reasons, examples, code</translation>
    </message>
    <message>
        <source>只看本报改过的</source>
        <translation>Only what the house changed</translation>
    </message>
    <message>
        <source>规则说明</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>编辑…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>加用语…</source>
        <translation>Add Term…</translation>
    </message>
    <message>
        <source>加式子…</source>
        <translation>Add Pattern…</translation>
    </message>
    <message>
        <source>导入…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>在左边选一条规则；空格键启用或停用。</source>
        <translation>Choose a rule on the left; the space bar switches it on or off.</translation>
    </message>
    <message>
        <source>照规则（{0}）</source>
        <translation>As the rule says ({0})</translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message>
        <source>改成</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>有效期</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>例外</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>例</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>登记人和日期</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>式子</source>
        <translation>Pattern</translation>
    </message>
    <message>
        <source>禁用语</source>
        <translation>Forbidden term</translation>
    </message>
    <message>
        <source>统一用语</source>
        <translation>House term</translation>
    </message>
    <message>
        <source>误</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>正</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>最近 {reports} 篇里标出 {count} 处</source>
        <translation>Flags {count} places in the last {reports} reports</translation>
    </message>
    <message>
        <source>用在哪里</source>
        <translation>Where it is used</translation>
    </message>
    <message>
        <source>取消放行</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>全报</source>
        <translation>All reports</translation>
    </message>
    <message>
        <source>放行过的</source>
        <translation>Let pass</translation>
    </message>
</context>
<context>
    <name>RuleTree</name>
    <message>
        <source>规则</source>
        <translation>Rules</translation>
    </message>
</context>
<context>
    <name>SaveBanner</name>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>两份都留</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <source>这里的文字另存为一篇新稿，库里的那篇不动</source>
        <translation>This text becomes a report of its own; the stored one stays as it is</translation>
    </message>
    <message>
        <source>以这里的为准</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>没有存进稿库：{why}。文字还在这里，会自动再试</source>
        <translation>Not saved: {why}. The text is still here and will be tried again</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>恢复稿库</source>
        <translation>Restoring the store</translation>
    </message>
    <message>
        <source>已恢复；原来的稿库保留在 %1</source>
        <translation>Restored; the store that was there is kept at %1</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>差错</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>存疑</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>建议</source>
        <translation>Advice</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>快捷键一览</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>没有快捷键的命令，按 Ctrl+Shift+P 输入名称即可</source>
        <translation>For commands without a shortcut press Ctrl+Shift+P and type their name</translation>
    </message>
</context>
<context>
    <name>SignBar</name>
    <message>
        <source>审读情况</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>查看改动</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>退回…</source>
        <translation>Return…</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>缓发…</source>
        <translation>Hold…</translation>
    </message>
    <message>
        <source>取消缓发</source>
        <translation>Lift hold</translation>
    </message>
    <message>
        <source>撤稿…</source>
        <translation>Kill…</translation>
    </message>
    <message>
        <source>审读经过…</source>
        <translation>Readings…</translation>
    </message>
    <message>
        <source>本机</source>
        <translation>this desk</translation>
    </message>
    <message>
        <source>缓发</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>✗ 签名已失效</source>
        <translation>✗ Signature void</translation>
    </message>
    <message>
        <source>✓ 签名有效</source>
        <translation>✓ Signature valid</translation>
    </message>
    <message>
        <source>重新{0}…</source>
        <translation>{0} again…</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>签名名录</source>
        <translation>Sign directories</translation>
    </message>
    <message>
        <source>总编辑或名录管理员的姓名</source>
        <translation>name of the chief editor or whoever keeps the directories</translation>
    </message>
    <message>
        <source>签发人</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>三本名录和机构次序签成一个文件，可用 U 盘带给其他电脑：本报人员 %1 人，职务 %2 条，通讯员 %3 人，机构 %4 个。</source>
        <translation>The three directories and the order of organs are signed into one file that can be carried to other computers: %1 staff, %2 posts, %3 correspondents, %4 organs.</translation>
    </message>
    <message>
        <source>对方第一次收到时会看到下面的指纹。请当面或打电话念给对方，逐组核对：</source>
        <translation>Others see this fingerprint when they first receive a file. Read it to them in person or by phone and compare group by group:</translation>
    </message>
    <message>
        <source>第一次签名会在本机生成私钥（只留在这台电脑上，不进备份），签好后显示指纹。</source>
        <translation>The first signing makes a private key (it stays on this computer and in no backup); the fingerprint is shown afterwards.</translation>
    </message>
    <message>
        <source>选择文件并签名…</source>
        <translation>Choose a file and sign…</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>更换私钥…</source>
        <translation>Change key…</translation>
    </message>
    <message>
        <source>更换私钥</source>
        <translation>Change key</translation>
    </message>
    <message>
        <source>私钥丢失或被别人看到时才更换。更换后指纹不同，收名录的人都要重新核对；不能撤销。</source>
        <translation>Change the key only when it is lost or was seen by others. The fingerprint changes and everybody who receives your directories must compare it anew; this can&apos;t be undone.</translation>
    </message>
    <message>
        <source>更换</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>SignFlow</name>
    <message>
        <source>办下一审</source>
        <translation>Next reading</translation>
    </message>
    <message numerus="yes">
        <source>所选 %n 篇，各办自己的下一审；有一篇不能办就都不办</source>
        <translation>
            <numerusform>%n report takes its next step</numerusform>
            <numerusform>%n reports, each takes its own next step; if one can\&apos;t, none does</numerusform>
        </translation>
    </message>
    <message>
        <source>意见，可以不写</source>
        <translation>An opinion, if you like</translation>
    </message>
    <message>
        <source>为什么越过规定，会记进日志</source>
        <translation>Why the rule is passed over; it goes into the log</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>为什么退回，作者看得到</source>
        <translation>Why; the author sees it</translation>
    </message>
    <message>
        <source>撤稿</source>
        <translation>Kill</translation>
    </message>
    <message>
        <source>为什么不用</source>
        <translation>Why it isn&apos;t used</translation>
    </message>
    <message>
        <source>为什么缓发，如：等发布会</source>
        <translation>Why, such as: until the press conference</translation>
    </message>
</context>
<context>
    <name>SignersDialog</name>
    <message>
        <source>签发人</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>不再接收此人的名录</source>
        <translation>Take no more of this signer&apos;s files</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>还没有签过名录，也没有接收过。用“签名名录”生成本机的签名，用“接收名录文件”确认别人的。</source>
        <translation>Nothing was signed or received yet. “Sign directories” makes this computer&apos;s signature, “Receive directories” confirms those of others.</translation>
    </message>
    <message>
        <source>本机接收下列签发人的名录。指纹与本人念出的不一致时，请从这里去掉。</source>
        <translation>This computer takes the directories of these signers. Remove one whose fingerprint is not what he reads out.</translation>
    </message>
    <message>
        <source>指纹</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>确认于</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>最近采用</source>
        <translation>Last taken</translation>
    </message>
    <message>
        <source>%1（本机）</source>
        <translation>%1 (this computer)</translation>
    </message>
</context>
<context>
    <name>SlotEdits</name>
    <message>
        <source>对调版位</source>
        <translation>Swap slots</translation>
    </message>
    <message>
        <source>移动版位</source>
        <translation>Move slot</translation>
    </message>
    <message>
        <source>改版位大小</source>
        <translation>Resize slot</translation>
    </message>
    <message>
        <source>移动引文</source>
        <translation>move pull quote</translation>
    </message>
    <message>
        <source>去掉引文</source>
        <translation>remove pull quote</translation>
    </message>
    <message>
        <source>撤下稿件</source>
        <translation>Take report off the page</translation>
    </message>
    <message>
        <source>排上版面</source>
        <translation>Place on the page</translation>
    </message>
    <message>
        <source>版位随文</source>
        <translation>Fit slot to text</translation>
    </message>
</context>
<context>
    <name>SlotItem</name>
    <message>
        <source>松手则对调</source>
        <translation>Let go to swap</translation>
    </message>
</context>
<context>
    <name>SlotMenu</name>
    <message>
        <source>对调版位</source>
        <translation>Swap slots</translation>
    </message>
    <message>
        <source>竖题</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>改标题</source>
        <translation>Change headline</translation>
    </message>
    <message>
        <source>加框</source>
        <translation>Boxed</translation>
    </message>
    <message>
        <source>改框线</source>
        <translation>Change box</translation>
    </message>
    <message>
        <source>加底纹</source>
        <translation>Tinted</translation>
    </message>
    <message>
        <source>栏线</source>
        <translation>Column rules</translation>
    </message>
    <message>
        <source>改栏线</source>
        <translation>Change column rules</translation>
    </message>
</context>
<context>
    <name>SlotPanel</name>
    <message>
        <source>点一下版面上的稿件，
在这里改它的位置、标题和图片</source>
        <translation>Click a report on the page
to change its place, headline and pictures here</translation>
    </message>
    <message>
        <source>编辑稿件</source>
        <translation>Edit report</translation>
    </message>
    <message>
        <source>撤下版面</source>
        <translation>Take off the page</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>起自</source>
        <translation>From</translation>
    </message>
    <message>
        <source>分栏</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>改栏线</source>
        <translation>column rules</translation>
    </message>
    <message>
        <source>栏</source>
        <translation>col.</translation>
    </message>
    <message>
        <source>行</source>
        <translation>line</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>只动版式</source>
        <translation>By typography alone</translation>
    </message>
    <message>
        <source>高度随文</source>
        <translation>Fit height to text</translation>
    </message>
    <message>
        <source>把版位改到正好排下文字的行数（下面有稿件时到它为止）</source>
        <translation>Give the slot exactly the lines its text takes (down to the report below, if there is one)</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>自动</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>引题</source>
        <translation>Kicker</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>副题</source>
        <translation>Deck</translation>
    </message>
    <message>
        <source>全宽</source>
        <translation>Full width</translation>
    </message>
    <message>
        <source>竖题</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>占栏</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>占行</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>随版面</source>
        <translation>As the page</translation>
    </message>
    <message>
        <source>加框</source>
        <translation>Boxed</translation>
    </message>
    <message>
        <source>加底纹</source>
        <translation>Tinted</translation>
    </message>
    <message>
        <source>栏线</source>
        <translation>Column rules</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>改版位</source>
        <translation>Change slot</translation>
    </message>
    <message>
        <source>改标题</source>
        <translation>Change headline</translation>
    </message>
    <message>
        <source>改栏数</source>
        <translation>Change columns</translation>
    </message>
    <message>
        <source>改框线</source>
        <translation>Change box</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>导入时的原文</source>
        <translation>Source as imported</translation>
    </message>
    <message>
        <source>原文</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>导入时的改动</source>
        <translation>Changes made on import</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>搜索姓名、拼音首字母、角色、部门</source>
        <translation>Search name, pinyin initials, role, desk</translation>
    </message>
    <message>
        <source>名录还是空的。录入本报人员后，署名中的姓名会逐一核对。</source>
        <translation>The roster is empty. Once the paper&apos;s staff are entered, every name in a byline is checked.</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>人员名录</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>人员要有姓名和角色；请补上空着的那一格</source>
        <translation>A member of staff needs a name and a role; please fill in the empty cell</translation>
    </message>
    <message>
        <source>“%1”离岗早于到岗；请核对两个日期</source>
        <translation>“%1”: the last day is before the first; please check both dates</translation>
    </message>
</context>
<context>
    <name>StatisticsFiles</name>
    <message>
        <source>图 (*.png);;表格 (*.csv)</source>
        <translation>Picture (*.png);;Table (*.csv)</translation>
    </message>
    <message>
        <source>导出统计</source>
        <translation>Export statistics</translation>
    </message>
    <message>
        <source>已写到 {0}</source>
        <translation>Written to {0}</translation>
    </message>
</context>
<context>
    <name>StatisticsRoom</name>
    <message>
        <source>评分</source>
        <translation>Grades</translation>
    </message>
    <message>
        <source>记分、稿费</source>
        <translation>Points and fees</translation>
    </message>
    <message>
        <source>本周</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>产出</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>差错与检查</source>
        <translation>Faults and checks</translation>
    </message>
    <message>
        <source>统计</source>
        <translation>Stats</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>篇幅</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>保存状态</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>约 </source>
        <translation>about </translation>
    </message>
    <message>
        <source>{characters} 字&#x3000;{about}{lines} 行（1 栏 × {measure:g} 字）</source>
        <translation>{characters} characters&#x3000;{about}{lines} lines (1 column × {measure:g})</translation>
    </message>
    <message>
        <source>版面字数：汉字和标点各算一字，外文和数字两个算一字</source>
        <translation>Counted as printed: a Chinese character or mark is one, two Latin letters or digits are one</translation>
    </message>
    <message>
        <source>本机没有中文字体，行数是估算</source>
        <translation>No Chinese font on this computer; the lines are an estimate</translation>
    </message>
    <message>
        <source>电头 {datelines}&#x3000;署名 {names} 人</source>
        <translation>Datelines {datelines}&#x3000;names {names}</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>未保存…</source>
        <translation>Not saved yet…</translation>
    </message>
    <message>
        <source>正在保存…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>未保存：{why}</source>
        <translation>Not saved: {why}</translation>
    </message>
    <message>
        <source>未保存：别处也改过</source>
        <translation>Not saved: changed elsewhere as well</translation>
    </message>
    <message>
        <source>只读</source>
        <translation>Read-only</translation>
    </message>
</context>
<context>
    <name>StoreCare</name>
    <message>
        <source>检查稿库</source>
        <translation>Checking the store</translation>
    </message>
    <message>
        <source>打开稿库（新名字则新建）</source>
        <translation>Open a store (a new name makes a new one)</translation>
    </message>
    <message>
        <source>稿库 (*.sqlite);;所有文件 (*)</source>
        <translation>Store (*.sqlite);;All files (*)</translation>
    </message>
    <message>
        <source>备份稿库</source>
        <translation>Backing up the store</translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>备份 (*.zip)</source>
        <translation>Backup (*.zip)</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>已备份到 %1</source>
        <translation>Backed up to %1</translation>
    </message>
</context>
<context>
    <name>StoreTrouble</name>
    <message>
        <source>稿库没有打开</source>
        <translation>The store could not be opened</translation>
    </message>
    <message>
        <source>重试</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>另选稿库…</source>
        <translation>Another store…</translation>
    </message>
    <message>
        <source>从备份恢复…</source>
        <translation>Restore a backup…</translation>
    </message>
</context>
<context>
    <name>StoryEditor</name>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>在此写正文，或粘贴文字；一段一行</source>
        <translation>Write the text here, or paste it; a paragraph a line</translation>
    </message>
</context>
<context>
    <name>StrangerDialog</name>
    <message>
        <source>第一次收这台电脑的数据包</source>
        <translation>First packet of this computer</translation>
    </message>
    <message>
        <source>{0} 做于 {1}</source>
        <translation>{0}, made {1}</translation>
    </message>
    <message>
        <source>未署名</source>
        <translation>unnamed</translation>
    </message>
    <message>
        <source>已与对方逐组核对，完全一致；以后收这台电脑的数据包</source>
        <translation>Compared with the other side group by group, all equal; receive this computer&apos;s packets from now on</translation>
    </message>
    <message>
        <source>数据包是完好的，但本机还不认得做它的电脑。请当面或打电话，让对方念出下面六组数字：</source>
        <translation>The packet is whole, but this desk doesn&apos;t know the computer that made it. Have the other side read out these six groups of digits:</translation>
    </message>
    <message>
        <source>{0}。请他登录以后再收一次</source>
        <translation>{0}. Ask them to log in and receive it again</translation>
    </message>
    <message>
        <source>收下</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SucceedDialog</name>
    <message>
        <source>接替%1</source>
        <translation>Successor to %1</translation>
    </message>
    <message>
        <source>%1 任到</source>
        <translation>Last day of %1</translation>
    </message>
    <message>
        <source>接任者 *</source>
        <translation>Successor *</translation>
    </message>
    <message>
        <source>任职日期</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>任免文件</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>繁体</source>
        <translation>Traditional</translation>
    </message>
    <message>
        <source>接任</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>请勾选要接任的职务</source>
        <translation>Tick the posts that are taken over</translation>
    </message>
    <message>
        <source>请填接任者的姓名</source>
        <translation>Please fill in the successor&apos;s name</translation>
    </message>
    <message>
        <source>接任者和现任是同一个人；续任不必改动</source>
        <translation>Successor and holder are the same person; a reappointment needs no change</translation>
    </message>
    <message>
        <source>接任日期应在离任之后；请核对日期</source>
        <translation>The successor begins after the holder&apos;s last day; please check the dates</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>记分办法</source>
        <translation>Table of points</translation>
    </message>
    <message>
        <source>稿件种类</source>
        <translation>Kinds of report</translation>
    </message>
    <message>
        <source>添加种类</source>
        <translation>Add kind</translation>
    </message>
    <message>
        <source>删除种类</source>
        <translation>Remove kind</translation>
    </message>
    <message>
        <source>用程序的例表</source>
        <translation>Use the program&apos;s table</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>记分给本报人员，元给外稿。篇幅：到多少字按百分之几计，如“300 80%，800 100%，以上 120%”；空着不分篇幅。</source>
        <translation>Points are for staff, yuan for outside writers. Length: up to so many characters so many per cent, such as “300 80%，800 100%，以上 120%”; empty: any length alike.</translation>
    </message>
    <message>
        <source>种类与等级</source>
        <translation>Kinds and grades</translation>
    </message>
    <message>
        <source>加分、合写、定额、差错</source>
        <translation>Additions, shares, quotas, faults</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>计法</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>{0} 分</source>
        <translation>{0} points</translation>
    </message>
    <message>
        <source>{0} 元</source>
        <translation>{0} yuan</translation>
    </message>
    <message>
        <source>篇幅</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>新种类</source>
        <translation>New kind</translation>
    </message>
</context>
<context>
    <name>TableFields</name>
    <message>
        <source>付印的版；从不办付印的，以已输出的版计</source>
        <translation>Printed pages; where none is ever printed here, exported ones</translation>
    </message>
    <message>
        <source>只计付印的版</source>
        <translation>Printed pages only</translation>
    </message>
    <message>
        <source>日期已过的版都计</source>
        <translation>All pages whose day is past</translation>
    </message>
    <message>
        <source>平分</source>
        <translation>Alike</translation>
    </message>
    <message>
        <source>按署名先后</source>
        <translation>By the byline&apos;s order</translation>
    </message>
    <message>
        <source>到岗、离岗当月按天折算</source>
        <translation>By days in the month of coming or leaving</translation>
    </message>
    <message>
        <source>差错登记里漏看的人扣分</source>
        <translation>Points off for who missed a registered fault</translation>
    </message>
    <message>
        <source>计什么</source>
        <translation>What counts</translation>
    </message>
    <message>
        <source>计哪些版</source>
        <translation>Which pages</translation>
    </message>
    <message>
        <source>未评时按</source>
        <translation>Not graded counts</translation>
    </message>
    <message>
        <source>超定额每分</source>
        <translation>A point over quota</translation>
    </message>
    <message>
        <source>元</source>
        <translation>Yuan</translation>
    </message>
    <message>
        <source>欠定额每分扣</source>
        <translation>Off for a point under</translation>
    </message>
    <message>
        <source>图片、加分、编辑</source>
        <translation>Pictures, additions, editing</translation>
    </message>
    <message>
        <source>每幅图片</source>
        <translation>Each picture</translation>
    </message>
    <message>
        <source>一稿最多计图</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>幅</source>
        <translation>pictures</translation>
    </message>
    <message>
        <source>头版加</source>
        <translation>Front page adds</translation>
    </message>
    <message>
        <source>头条加</source>
        <translation>Lead adds</translation>
    </message>
    <message>
        <source>编稿每篇</source>
        <translation>Editing a report</translation>
    </message>
    <message>
        <source>分</source>
        <translation>points</translation>
    </message>
    <message>
        <source>编版每版</source>
        <translation>Editing a page</translation>
    </message>
    <message>
        <source>分，责编共分</source>
        <translation>points, shared by its editors</translation>
    </message>
    <message>
        <source>合写</source>
        <translation>Co-writing</translation>
    </message>
    <message>
        <source>怎样分</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>按先后时</source>
        <translation>By order</translation>
    </message>
    <message>
        <source>如 60:40，50:30:20</source>
        <translation>Such as 60:40，50:30:20</translation>
    </message>
    <message>
        <source>角色的份额</source>
        <translation>Weight of roles</translation>
    </message>
    <message>
        <source>如 实习生 50（记者为 100）</source>
        <translation>Such as 实习生 50 (a reporter is 100)</translation>
    </message>
    <message>
        <source>月定额</source>
        <translation>Monthly quota</translation>
    </message>
    <message>
        <source>一般</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>按角色</source>
        <translation>By role</translation>
    </message>
    <message>
        <source>如 见习记者 40，实习生 0</source>
        <translation>Such as 见习记者 40，实习生 0</translation>
    </message>
    <message>
        <source>按人</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>如 张三 80</source>
        <translation>Such as 张三 80</translation>
    </message>
    <message>
        <source>组织稿件</source>
        <translation>Led correspondents</translation>
    </message>
    <message>
        <source>% 的通讯员分计给同署的记者</source>
        <translation>% of a correspondent&apos;s points for reporters who sign beside</translation>
    </message>
    <message>
        <source>差错</source>
        <translation>Faults</translation>
    </message>
    <message>
        <source>每处扣分</source>
        <translation>Points off each</translation>
    </message>
    <message>
        <source>如 A 20，B 10，C 2</source>
        <translation>Such as A 20，B 10，C 2</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>去掉标签“{tag}”</source>
        <translation>Remove tag “{tag}”</translation>
    </message>
</context>
<context>
    <name>TagPanel</name>
    <message>
        <source>如：简讯、图片新闻</source>
        <translation>Such as 简讯, 图片新闻</translation>
    </message>
    <message>
        <source>加标签，回车确认；也可写 人物：&#x3000;地点：&#x3000;主题：</source>
        <translation>Add a tag, confirm with Enter; or 人物：&#x3000;地点：&#x3000;主题：</translation>
    </message>
    <message>
        <source>如：要闻部</source>
        <translation>Such as 要闻部</translation>
    </message>
    <message>
        <source>建议标签</source>
        <translation>Suggest tags</translation>
    </message>
    <message>
        <source>按本报以往的标签和文中的词提出</source>
        <translation>From the paper&apos;s own tagging and the words of the text</translation>
    </message>
    <message>
        <source>还没有标签</source>
        <translation>No tags yet</translation>
    </message>
    <message>
        <source>文中有：%1</source>
        <translation>In the text: %1</translation>
    </message>
    <message>
        <source>没有可建议的标签</source>
        <translation>No tag to suggest</translation>
    </message>
    <message>
        <source>专栏（栏题）</source>
        <translation>Standing head</translation>
    </message>
    <message>
        <source>急缓</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>标记</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Desk</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>普通标签</source>
        <translation>Plain tag</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>人物</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>机构</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>标记</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>随名录</source>
        <translation>Follows the directory</translation>
    </message>
    <message>
        <source>名录里没有</source>
        <translation>Not in the directories</translation>
    </message>
</context>
<context>
    <name>TagsWindow</name>
    <message>
        <source>标签管理</source>
        <translation>Manage tags</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>是什么</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>稿件</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>编码、职务或单位</source>
        <translation>Code, post or unit</translation>
    </message>
    <message>
        <source>标签、编码、单位</source>
        <translation>Tag, code, unit</translation>
    </message>
    <message>
        <source>找标签</source>
        <translation>Find a tag</translation>
    </message>
    <message>
        <source>按类筛选</source>
        <translation>Filter by kind</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>标签一览</source>
        <translation>All tags</translation>
    </message>
    <message>
        <source>改名、合并…</source>
        <translation>Rename, merge…</translation>
    </message>
    <message>
        <source>归类</source>
        <translation>Classify</translation>
    </message>
    <message>
        <source>删除…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>看稿件</source>
        <translation>Show reports</translation>
    </message>
    <message>
        <source>全部归类</source>
        <translation>Classify all</translation>
    </message>
    <message>
        <source>导入主题表…</source>
        <translation>Import topic list…</translation>
    </message>
    <message>
        <source>按主题表和名录给还没归类的标签归类；拿不准的不动</source>
        <translation>Classify unclassified tags by the topic list and the directories; doubtful ones are left alone</translation>
    </message>
    <message>
        <source>IPTC 主题表的 CSV 或 JSON 文件，要有简体中文名</source>
        <translation>A CSV or JSON file of IPTC&apos;s topics with simplified Chinese names</translation>
    </message>
    <message>
        <source>还没有标签；在稿件的“标签”页里加，或在列表里选中稿件按右键加</source>
        <translation>No tags yet; add them on a report&apos;s “Tags” page, or from the list&apos;s context menu</translation>
    </message>
    <message numerus="yes">
        <source>%n 个标签；主题表有 %1 条</source>
        <translation>
            <numerusform>%n tag; %1 topics in the list</numerusform>
            <numerusform>%n tags; %1 topics in the list</numerusform>
        </translation>
    </message>
    <message>
        <source>没有符合的标签</source>
        <translation>No tag matches</translation>
    </message>
    <message>
        <source>“%1”改叫什么；写已有的标签就并到那一个</source>
        <translation>New name for “%1”; an existing tag&apos;s name merges the two</translation>
    </message>
    <message>
        <source>标签改名、合并</source>
        <translation>Rename or merge tag</translation>
    </message>
    <message numerus="yes">
        <source>从 %n 篇稿件上去掉“%1”？可以撤销。</source>
        <translation>
            <numerusform>Take “%1” off %n report? This can be undone.</numerusform>
            <numerusform>Take “%1” off %n reports? This can be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>删除标签</source>
        <translation>Delete tag</translation>
    </message>
    <message>
        <source>主题表 (*.csv *.json *.jsonld);;所有文件 (*)</source>
        <translation>Topic lists (*.csv *.json *.jsonld);;All files (*)</translation>
    </message>
    <message>
        <source>导入主题表</source>
        <translation>Import topic list</translation>
    </message>
</context>
<context>
    <name>TaskFlow</name>
    <message>
        <source>我的待办</source>
        <translation>My Tasks</translation>
    </message>
    <message>
        <source>待办 {0}</source>
        <translation>Tasks {0}</translation>
    </message>
    <message>
        <source>{0}（过期 {1}）</source>
        <translation>{0} ({1} overdue)</translation>
    </message>
    <message>
        <source>指给我、还没解决的批注</source>
        <translation>Open comments that are for me</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>我的待办</source>
        <translation>My Tasks</translation>
    </message>
    <message>
        <source>指给我的</source>
        <translation>For me</translation>
    </message>
    <message>
        <source>我写的，还没解决</source>
        <translation>Written by me, still open</translation>
    </message>
    <message>
        <source>全部没解决的</source>
        <translation>All open ones</translation>
    </message>
    <message>
        <source>看哪些批注</source>
        <translation>Which comments</translation>
    </message>
    <message>
        <source>解决</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>打开稿件</source>
        <translation>Open report</translation>
    </message>
    <message>
        <source>没有指给我的批注。同事在批注里选了“指给”我的名字，就会列在这里</source>
        <translation>No comments for me. Where colleagues assign a comment to my name, it is listed here</translation>
    </message>
    <message>
        <source>批注都解决了</source>
        <translation>All comments are settled</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>文号，如 “×组干〔2026〕8号”</source>
        <translation>number, such as “×组干〔2026〕8号”</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>“%1”%2才任职，最后一天不能更早；请核对日期</source>
        <translation>“%1” took the post only on %2; the last day can&apos;t be earlier. Please check the dates</translation>
    </message>
    <message>
        <source>加式子</source>
        <translation>Add pattern</translation>
    </message>
    <message>
        <source>改式子</source>
        <translation>Change pattern</translation>
    </message>
    <message>
        <source>加用语</source>
        <translation>Add term</translation>
    </message>
    <message>
        <source>改用语</source>
        <translation>Change term</translation>
    </message>
    <message>
        <source>式子（正则表达式），如 (\d+)年年底</source>
        <translation>Pattern (regular expression), such as (\d+)年年底</translation>
    </message>
    <message>
        <source>不该这样写的字</source>
        <translation>Words not to be written</translation>
    </message>
    <message>
        <source>改成，如 \1年底；不填则只提示</source>
        <translation>Replacement, such as \1年底; empty: only told</translation>
    </message>
    <message>
        <source>应当写成；不填就是禁用语</source>
        <translation>To be written instead; empty: a forbidden term</translation>
    </message>
    <message>
        <source>为什么，编辑看到的就是这一句</source>
        <translation>Why; editors will see this sentence</translation>
    </message>
    <message>
        <source>在这些字里就不提，用顿号隔开</source>
        <translation>Not within these words, parted by 、</translation>
    </message>
    <message>
        <source>一句写错的</source>
        <translation>A sentence that is wrong</translation>
    </message>
    <message>
        <source>同一句写对的</source>
        <translation>The same sentence put right</translation>
    </message>
    <message>
        <source>在稿库里试</source>
        <translation>Try on Archive</translation>
    </message>
    <message>
        <source>启用</source>
        <translation>Switch On</translation>
    </message>
    <message>
        <source>式子</source>
        <translation>Pattern</translation>
    </message>
    <message>
        <source>误</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>改成</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>正</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>误例</source>
        <translation>Wrong example</translation>
    </message>
    <message>
        <source>正例</source>
        <translation>Right example</translation>
    </message>
    <message>
        <source>例外</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>至</source>
        <translation>to</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>有效期</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>停下</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>稿库里还没有稿件，没有可试的</source>
        <translation>No reports in the store yet, nothing to try on</translation>
    </message>
    <message>
        <source>在最近 {0} 篇里一处也不会标出</source>
        <translation>Flags nothing in the last {0} reports</translation>
    </message>
    <message>
        <source>在最近 {0} 篇里会标出 {1} 处，在 {2} 篇中</source>
        <translation>Would flag {1} places in the last {0} reports, in {2} of them</translation>
    </message>
    <message>
        <source>先在稿库里试过才能启用</source>
        <translation>Try it on the archive first</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>。</source>
        <translation>. </translation>
    </message>
    <message>
        <source>：</source>
        <translation>: </translation>
    </message>
    <message>
        <source>还没有稿件</source>
        <translation>no reports yet</translation>
    </message>
    <message>
        <source>报眉上没有责编、校对</source>
        <translation>no editor or proofreader in the folio</translation>
    </message>
    <message>
        <source>版位上的稿件已删除</source>
        <translation>the report in this slot was deleted</translation>
    </message>
    <message>
        <source>标题放不下</source>
        <translation>the headline doesn’t fit</translation>
    </message>
    <message>
        <source>超 {0} 行 / {1} 字</source>
        <translation>{0} lines / {1} characters over</translation>
    </message>
    <message>
        <source>缺 {0} 行</source>
        <translation>{0} line(s) short</translation>
    </message>
    <message>
        <source>留了图位，还没有图</source>
        <translation>a place for a picture, and no picture yet</translation>
    </message>
    <message>
        <source>图片原件不见了</source>
        <translation>the picture’s file is missing</translation>
    </message>
    <message>
        <source>有图注 {0} 条，图只有 {1} 幅</source>
        <translation>captions: {0}, pictures: only {1}</translation>
    </message>
    <message>
        <source>已撤稿，还在版上</source>
        <translation>killed, and still on the page</translation>
    </message>
    <message>
        <source>还没有签发（{0}）</source>
        <translation>not released yet ({0})</translation>
    </message>
    <message>
        <source>差错 {0}</source>
        <translation>errors: {0}</translation>
    </message>
    <message>
        <source>存疑 {0}</source>
        <translation>doubts: {0}</translation>
    </message>
    <message>
        <source>{0}：{1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} 条批注没有了结</source>
        <translation>unsettled comments: {0}</translation>
    </message>
    <message>
        <source>签样</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>{0}后改过</source>
        <translation>{0}, changed since</translation>
    </message>
    <message>
        <source>有 {0} 个人叫这个名字</source>
        <translation>{0} people have this name</translation>
    </message>
    <message>
        <source>这一天不在岗</source>
        <translation>not on the staff on that day</translation>
    </message>
    <message>
        <source>人员名录里没有</source>
        <translation>not on the roster</translation>
    </message>
    <message>
        <source>没有付印</source>
        <translation>not printed</translation>
    </message>
    <message>
        <source>还没有到日期</source>
        <translation>its date hasn’t come yet</translation>
    </message>
    <message>
        <source>没有付印，也没有输出过</source>
        <translation>neither printed nor exported</translation>
    </message>
    <message>
        <source>退回{0}</source>
        <translation>Returned to {0}</translation>
    </message>
    <message>
        <source>{0}（越过规定）</source>
        <translation>{0} (rule overridden)</translation>
    </message>
    <message>
        <source>想要：{0}</source>
        <translation>wanted: {0}</translation>
    </message>
    <message>
        <source>（时钟比上一条早）</source>
        <translation>(the clock was behind the line before)</translation>
    </message>
    <message>
        <source>意见：{0}</source>
        <translation>opinion: {0}</translation>
    </message>
    <message>
        <source>理由：{0}</source>
        <translation>reason: {0}</translation>
    </message>
    <message>
        <source>至 {0}</source>
        <translation>until {0}</translation>
    </message>
    <message>
        <source>版：{0}</source>
        <translation>page: {0}</translation>
    </message>
    <message>
        <source>职责：{0}</source>
        <translation>roles: {0}</translation>
    </message>
    <message>
        <source>文件：{0}</source>
        <translation>files: {0}</translation>
    </message>
    <message>
        <source>改为 {0}</source>
        <translation>changed to {0}</translation>
    </message>
    <message>
        <source>指给 {0}</source>
        <translation>assigned to {0}</translation>
    </message>
    <message>
        <source>指纹 {0}</source>
        <translation>fingerprint {0}</translation>
    </message>
    <message>
        <source>文字校验码 {0}</source>
        <translation>text checksum {0}</translation>
    </message>
    <message>
        <source>来自{0}</source>
        <translation>from {0}</translation>
    </message>
    <message>
        <source>登录</source>
        <translation>Logged in</translation>
    </message>
    <message>
        <source>登录未成</source>
        <translation>Login refused</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>拒绝</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>添加账号</source>
        <translation>Account added</translation>
    </message>
    <message>
        <source>改账号职责</source>
        <translation>Account’s roles changed</translation>
    </message>
    <message>
        <source>停用账号</source>
        <translation>Account closed</translation>
    </message>
    <message>
        <source>恢复账号</source>
        <translation>Account reopened</translation>
    </message>
    <message>
        <source>改口令</source>
        <translation>Password changed</translation>
    </message>
    <message>
        <source>用恢复码改口令</source>
        <translation>Password changed with the recovery code</translation>
    </message>
    <message>
        <source>重设口令</source>
        <translation>Password reset</translation>
    </message>
    <message>
        <source>审读</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>越过规定审读</source>
        <translation>Reading, rule overridden</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>撤稿</source>
        <translation>Killed</translation>
    </message>
    <message>
        <source>缓发</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>取消缓发</source>
        <translation>No longer held</translation>
    </message>
    <message>
        <source>付印</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>改审次</source>
        <translation>Reading set</translation>
    </message>
    <message>
        <source>输出</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>批注</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>回复批注</source>
        <translation>Reply to a comment</translation>
    </message>
    <message>
        <source>解决批注</source>
        <translation>Comment settled</translation>
    </message>
    <message>
        <source>重开批注</source>
        <translation>Comment reopened</translation>
    </message>
    <message>
        <source>指派批注</source>
        <translation>Comment assigned</translation>
    </message>
    <message>
        <source>删除批注</source>
        <translation>Comment deleted</translation>
    </message>
    <message>
        <source>收回批注</source>
        <translation>Comment taken back</translation>
    </message>
    <message>
        <source>做数据包</source>
        <translation>Packet made</translation>
    </message>
    <message>
        <source>收数据包</source>
        <translation>Packet received</translation>
    </message>
    <message>
        <source>处理对方的改动</source>
        <translation>Another desk’s change settled</translation>
    </message>
    <message>
        <source>改设置</source>
        <translation>Setting changed</translation>
    </message>
    <message>
        <source>撤销操作</source>
        <translation>Action undone</translation>
    </message>
    <message>
        <source>改记分办法</source>
        <translation>Fee table changed</translation>
    </message>
    <message>
        <source>稿费结账</source>
        <translation>Month closed</translation>
    </message>
    <message>
        <source>结账后调整</source>
        <translation>Adjusted after closing</translation>
    </message>
    <message>
        <source>还没有登录，不能{0}。请先登录（命令行用 --as 姓名）</source>
        <translation>Not logged in, so you can’t: {0}. Log in first (--as NAME on the command line)</translation>
    </message>
    <message>
        <source>这要由{0}来做</source>
        <translation>this is for {0}</translation>
    </message>
    <message>
        <source>没有人可以这样做，请走审读流程</source>
        <translation>nobody may do this; use the readings</translation>
    </message>
    <message>
        <source>{0}（{1}）不能{2}；{3}</source>
        <translation>{0} ({1}) may not: {2}; {3}</translation>
    </message>
    <message>
        <source>已撤稿</source>
        <translation>killed</translation>
    </message>
    <message>
        <source>上版、付印、归档随版面办理</source>
        <translation>placing, printing and archiving go with the page</translation>
    </message>
    <message>
        <source>{0}已经担任{1}，不能再{2}：任何两个环节不能由一人担任</source>
        <translation>{0} already did {1} and can’t do {2} as well: no two steps by one person</translation>
    </message>
    <message>
        <source>这一版已经归档</source>
        <translation>this page is archived</translation>
    </message>
    <message>
        <source>这一版还没有稿件</source>
        <translation>no reports on this page yet</translation>
    </message>
    <message>
        <source>{0}已经{1}，不能再{2}这一版：两个环节不能由一人担任</source>
        <translation>{0} already did {1} for this page and can’t do {2} as well: no two steps by one person</translation>
    </message>
    <message>
        <source>{0}《{1}》{2}</source>
        <translation>{0} 《{1}》: {2}</translation>
    </message>
    <message>
        <source>缓发中</source>
        <translation>on hold</translation>
    </message>
    <message>
        <source>缓发至 {0}</source>
        <translation>held until {0}</translation>
    </message>
    <message>
        <source>{0}之后文字改过，签名已失效</source>
        <translation>changed after {0}; its signature is void</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>送审</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>初审</source>
        <translation>First reading</translation>
    </message>
    <message>
        <source>复审</source>
        <translation>Second reading</translation>
    </message>
    <message>
        <source>终审</source>
        <translation>Final reading</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>上版</source>
        <translation>Placed</translation>
    </message>
    <message>
        <source>记者</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>编辑</source>
        <translation>Editing</translation>
    </message>
    <message>
        <source>总编</source>
        <translation>Chief editor</translation>
    </message>
    <message>
        <source>校对</source>
        <translation>Proofreader</translation>
    </message>
    <message>
        <source>版面编辑</source>
        <translation>Page editor</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>写稿、导入稿件、改草稿</source>
        <translation>write, file and edit drafts</translation>
    </message>
    <message>
        <source>改已送审的稿件</source>
        <translation>edit submitted reports</translation>
    </message>
    <message>
        <source>改已付印、归档或撤下的稿件</source>
        <translation>edit printed, archived or killed reports</translation>
    </message>
    <message>
        <source>设标签、转部门</source>
        <translation>set tags and department</translation>
    </message>
    <message>
        <source>删除、恢复稿件</source>
        <translation>delete and restore reports</translation>
    </message>
    <message>
        <source>放行查出的问题</source>
        <translation>waive findings</translation>
    </message>
    <message>
        <source>写批注、回复、指派，解决自己的批注</source>
        <translation>write, reply to and assign comments, settle one’s own</translation>
    </message>
    <message>
        <source>解决、重开别人的批注</source>
        <translation>settle and reopen others’ comments</translation>
    </message>
    <message>
        <source>删除别人的批注</source>
        <translation>delete others’ comments</translation>
    </message>
    <message>
        <source>交出稿件或整期</source>
        <translation>hand over reports or issues</translation>
    </message>
    <message>
        <source>缓发、取消缓发</source>
        <translation>hold and release from hold</translation>
    </message>
    <message>
        <source>紧急时越过审读规定（要写明理由）</source>
        <translation>override the rules of reading in an emergency (with a reason)</translation>
    </message>
    <message>
        <source>不经审读直接改审次</source>
        <translation>set a reading without reading</translation>
    </message>
    <message>
        <source>排版、改版样</source>
        <translation>make up pages</translation>
    </message>
    <message>
        <source>新建、修改、删除一期</source>
        <translation>make, change and delete issues</translation>
    </message>
    <message>
        <source>输出版面</source>
        <translation>export pages</translation>
    </message>
    <message>
        <source>改人员、干部名录与机构次序</source>
        <translation>change staff, officials and the order of organs</translation>
    </message>
    <message>
        <source>改通讯员名录</source>
        <translation>change the correspondents</translation>
    </message>
    <message>
        <source>认新的电脑，签发、采用名录文件</source>
        <translation>confirm new computers, sign and take over directories</translation>
    </message>
    <message>
        <source>改本报规则、全报放行</source>
        <translation>change house rules and house waivers</translation>
    </message>
    <message>
        <source>登记差错</source>
        <translation>register faults</translation>
    </message>
    <message>
        <source>评稿件等级、改种类和份额、认定署名</source>
        <translation>grade reports, change kinds and shares, say who signed</translation>
    </message>
    <message>
        <source>看所有人的记分、稿费（自己的人人可看）</source>
        <translation>see everybody’s points and fees</translation>
    </message>
    <message>
        <source>稿费结账、结账后调整</source>
        <translation>close months and adjust afterwards</translation>
    </message>
    <message>
        <source>撤销别人的操作</source>
        <translation>undo others’ actions</translation>
    </message>
    <message>
        <source>备份稿库</source>
        <translation>back up the store</translation>
    </message>
    <message>
        <source>恢复、修复稿库</source>
        <translation>restore and repair the store</translation>
    </message>
    <message>
        <source>查看、导出日志</source>
        <translation>see and export the log</translation>
    </message>
    <message>
        <source>添加、修改、停用账号，重设别人的口令</source>
        <translation>add, change and close accounts, reset passwords</translation>
    </message>
    <message>
        <source>常用检索要有名字和检索词；请先在搜索框里写好，再存</source>
        <translation>A kept search needs a name and a query; write the query in the search box first, then keep it</translation>
    </message>
    <message>
        <source>共 {0} 个文件，读了 {1} 个，收入 {2} 篇</source>
        <translation>{0} files, {1} read, {2} reports taken in</translation>
    </message>
    <message>
        <source>{0}：不是文件夹；请选择存放旧稿的文件夹</source>
        <translation>{0}: not a folder; choose the folder where the old reports are kept</translation>
    </message>
    <message>
        <source>{0}：写不了清单（{1}）；请关闭打开着的同名文件，或换一个文件夹</source>
        <translation>{0}: the list can&apos;t be written ({1}); close the file of that name if it is open, or take another folder</translation>
    </message>
    <message>
        <source>旧稿导入完毕，收入 {0} 篇</source>
        <translation>Old reports imported: {0} taken in</translation>
    </message>
    <message>
        <source>读不出</source>
        <translation>unreadable</translation>
    </message>
    <message>
        <source>已有 {0}</source>
        <translation>held as {0}</translation>
    </message>
    <message>
        <source>整个文件已收过</source>
        <translation>the whole file was taken before</translation>
    </message>
    <message>
        <source>重复</source>
        <translation>duplicate</translation>
    </message>
    <message>
        <source>{0}（{1}）</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>日期不明</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>收入了，但文件名和文件夹名里看不出见报日期</source>
        <translation>taken in, but neither the file&apos;s name nor the folder&apos;s tells when it was printed</translation>
    </message>
    <message>
        <source>导入旧稿：{0}</source>
        <translation>Importing old reports: {0}</translation>
    </message>
    <message>
        <source>读不出这个文件（{0}）</source>
        <translation>the file can&apos;t be read ({0})</translation>
    </message>
    <message>
        <source>“{0}：{1}”不是日期，请写成 2026-03-05、2026-03 或 2026-03-01..2026-03-31</source>
        <translation>“{0}：{1}” is no date; write 2026-03-05, 2026-03 or 2026-03-01..2026-03-31</translation>
    </message>
    <message>
        <source>“{0}：{1}”不是急缓，请写 1 到 5（1 最急），如 急：1 或 急：1-2</source>
        <translation>“{0}：{1}” is no urgency; write 1 to 5 (1 the most urgent), such as 急：1 or 急：1-2</translation>
    </message>
    <message>
        <source>这个文件已收过，稿件是 {0}《{1}》；再导入会有两份</source>
        <translation>This file was taken before, as {0} 《{1}》; importing it again makes a second one</translation>
    </message>
    <message>
        <source>来稿人的信息已从文中取出，记入备注，不会见报：{0}</source>
        <translation>What the sender says of himself was taken out of the text into the notes and won&apos;t be printed: {0}</translation>
    </message>
    <message>
        <source>去掉了栏目标记：{0}</source>
        <translation>Labels taken off: {0}</translation>
    </message>
    <message>
        <source>取出 {0} 幅图片；文件里是一篇稿件时随稿存入</source>
        <translation>{0} pictures taken out; they are kept with the report where the file holds only one</translation>
    </message>
    <message>
        <source>图片下面的说明也随图取出：{0}</source>
        <translation>The captions under the pictures were taken out with them: {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>按文中数字应占{0}，请核对</source>
        <translation>By the numbers in the text it is {0}; please check</translation>
    </message>
    <message>
        <source>奖牌相加是{0}枚，请核对</source>
        <translation>The medals add up to {0}枚; please check</translation>
    </message>
    <message>
        <source>“其中”之后的数比前面的总数还大，请核对</source>
        <translation>The number after “其中” is greater than the total before it; please check</translation>
    </message>
    <message>
        <source>“其中”各项相加是{0}，请核对</source>
        <translation>The items after “其中” add up to {0}; please check</translation>
    </message>
    <message>
        <source>男女相加是{0:g}%，请核对</source>
        <translation>Men and women add up to {0:g}%; please check</translation>
    </message>
    <message>
        <source>{0:g}乘{1:g}是{2}，请核对</source>
        <translation>{0:g} times {1:g} is {2}; please check</translation>
    </message>
    <message>
        <source>各项相加是{0}，请核对</source>
        <translation>The items add up to {0}; please check</translation>
    </message>
    <message>
        <source>“其中”各项相加是{0}，超过了前面的总数，请核对</source>
        <translation>The parts add up to {0}, more than the total before; please check</translation>
    </message>
    <message>
        <source>三项相加是{0:g}，不是100，请核对</source>
        <translation>The three add up to {0:g}, not 100; please check</translation>
    </message>
    <message>
        <source>两个百分数相差的是百分点</source>
        <translation>The difference of two percentages is in percentage points</translation>
    </message>
    <message>
        <source>按前后数字应为{0}，这里写{1}，请核对</source>
        <translation>By the numbers before and after it should be {0}, here it is {1}; please check</translation>
    </message>
    <message>
        <source>前面几个数相乘是{0}，请核对</source>
        <translation>The numbers before it multiply to {0}; please check</translation>
    </message>
    <message>
        <source>按前面两个数应为{0}，请核对</source>
        <translation>By the two numbers before it should be {0}; please check</translation>
    </message>
    <message>
        <source>两部分相加是{0}，请核对</source>
        <translation>The two parts add up to {0}; please check</translation>
    </message>
    <message>
        <source>按前面两个数是{0}，请核对</source>
        <translation>The two figures before give {0}; please check</translation>
    </message>
    <message>
        <source>与前面的两个数对不上，请核对</source>
        <translation>Doesn&apos;t agree with the two figures before; please check</translation>
    </message>
    <message>
        <source>“{0}”既署{1}又署{2}，请核对</source>
        <translation>“{0}” signs both as {1} and as {2}; please check</translation>
    </message>
    <message>
        <source>“{0}”后面没有姓名</source>
        <translation>No name follows “{0}”</translation>
    </message>
    <message>
        <source>电头里已署“{0}”，文末不再署</source>
        <translation>The dateline already names “{0}”; it isn&apos;t repeated at the end</translation>
    </message>
    <message>
        <source>按出版日期，{0}是{1}（星期{2}），请核对</source>
        <translation>By the day of the paper, {0} is {1} (星期{2}); please check</translation>
    </message>
    <message>
        <source>出版日期是{0}，这一天还没有到，请核对</source>
        <translation>The paper&apos;s day is {0}, this day is still to come; please check</translation>
    </message>
    <message>
        <source>按出版日期，{0}是{1}年，请核对</source>
        <translation>By the day of the paper, {0} is {1}年; please check</translation>
    </message>
    <message>
        <source>按出版日期，{0}是{1}月，请核对</source>
        <translation>By the day of the paper, {0} is {1}月; please check</translation>
    </message>
    <message>
        <source>{0}至{1}年是{2}周年，请核对</source>
        <translation>From {0} to {1} it is {2} years; please check</translation>
    </message>
    <message>
        <source>{0}至今年是{1}周年，请核对</source>
        <translation>From {0} to this year it is {1} years; please check</translation>
    </message>
    <message>
        <source>{0}年出生的人今年{1}岁，请核对</source>
        <translation>Somebody born in {0} is {1} this year; please check</translation>
    </message>
    <message>
        <source>起止日期合{0}天，请核对</source>
        <translation>From beginning to end it is {0} days; please check</translation>
    </message>
    <message>
        <source>{0}日是星期{1}，{2}日就是星期{3}，请核对</source>
        <translation>If {0}日 is 星期{1}, {2}日 is 星期{3}; please check</translation>
    </message>
    <message>
        <source>{0}是{1}—{2}月，请核对</source>
        <translation>{0} is {1}—{2}月; please check</translation>
    </message>
    <message>
        <source>正文里是{0}，请核对</source>
        <translation>The body has {0}; please check</translation>
    </message>
    <message>
        <source>正文里是“{0}”，请核对</source>
        <translation>The body has “{0}”; please check</translation>
    </message>
    <message>
        <source>正文里称“{0}”，请核对</source>
        <translation>The body calls it “{0}”; please check</translation>
    </message>
    <message>
        <source>{0}，请核对</source>
        <translation>{0}; please check</translation>
    </message>
    <message>
        <source>后面列出了{0}项，这里写“{1}”，请核对</source>
        <translation>{0} items are listed after it, here it says “{1}”; please check</translation>
    </message>
    <message>
        <source>前面列出了{0}个，这里写“{1}”，请核对</source>
        <translation>{0} are listed before it, here it says “{1}”; please check</translation>
    </message>
    <message>
        <source>{0}，这里写{1}，请核对</source>
        <translation>{0}, here it says {1}; please check</translation>
    </message>
    <message>
        <source>后面列出的是{0}，请核对</source>
        <translation>What is listed after it is {0}; please check</translation>
    </message>
    <message>
        <source>后面列出了{0}个“一”，请核对</source>
        <translation>{0} times “一” is listed after it; please check</translation>
    </message>
    <message>
        <source>后面列出了{0}个“{1}”，请核对</source>
        <translation>{0} times “{1}” is listed after it; please check</translation>
    </message>
    <message>
        <source>没有“{0}”这一天，请核对</source>
        <translation>There is no such day as “{0}”; please check</translation>
    </message>
    <message>
        <source>没有编号为 {0} 的检查规则，编号见规则手册</source>
        <translation>There is no check with the code {0}; the codes are in the rule book</translation>
    </message>
    <message>
        <source>还没有写式子</source>
        <translation>No pattern has been written yet</translation>
    </message>
    <message>
        <source>式子有 {0} 个字符，最多 {1} 个；请拆成几条</source>
        <translation>The pattern has {0} characters, at most {1} are allowed; split it into several entries</translation>
    </message>
    <message>
        <source>式子里的重复次数太大（合起来 {0} 次），最多 {1} 次；请改小，或用 + 和 *</source>
        <translation>The pattern repeats too often ({0} times altogether), at most {1}; make the numbers smaller, or use + and *</translation>
    </message>
    <message>
        <source>式子写得不对：{0}{1}</source>
        <translation>The pattern is not well formed: {0}{1}</translation>
    </message>
    <message>
        <source>式子不能用：{0}</source>
        <translation>The pattern can&apos;t be used: {0}</translation>
    </message>
    <message>
        <source>改成里用了第 {0} 组，式子里没有这一组；请加上括号，或改一下编号</source>
        <translation>The replacement uses group {0}, which the pattern doesn&apos;t have; add brackets, or correct the number</translation>
    </message>
    <message>
        <source>这个式子太慢：碰到{0}会算不完，没有启用。常见原因是重复里又套重复，如 (字+)+、(甲|甲乙)*，请去掉里层的重复再试</source>
        <translation>This pattern is too slow: over {0} it never comes to an end, so it was not switched on. The usual cause is a repetition within a repetition, such as (字+)+ or (甲|甲乙)*; take the inner one away and try again</translation>
    </message>
    <message>
        <source>按文中别的数应为{0}，请核对</source>
        <translation>By the other figures in the text it should be {0}; please check</translation>
    </message>
    <message>
        <source>有效期不对：止 {0} 在起 {1} 之前；请改日期</source>
        <translation>The dates are wrong: the end {0} is before the beginning {1}; correct one of them</translation>
    </message>
    <message>
        <source>本报用语里已经有“{0}”；请改原来的那一条</source>
        <translation>“{0}” is already among the house terms; change that entry instead</translation>
    </message>
    <message>
        <source>本报用语里有一条正好相反，把“{0}”改成“{1}”；请先改掉那一条</source>
        <translation>One house term says the very opposite, it turns “{0}” into “{1}”; change that entry first</translation>
    </message>
    <message>
        <source>还没有写要查的字</source>
        <translation>There are no words to look for yet</translation>
    </message>
    <message>
        <source>要查的字有 {0} 个，最多 {1} 个；请缩短</source>
        <translation>The words to look for have {0} characters, at most {1} are allowed; shorten them</translation>
    </message>
    <message>
        <source>有一栏写了 {0} 个字，最多 {1} 个；请缩短</source>
        <translation>One field has {0} characters, at most {1} are allowed; shorten it</translation>
    </message>
    <message>
        <source>要查的字不能跨行；请只写一行</source>
        <translation>The words to look for can&apos;t run over a line&apos;s end; write a single line</translation>
    </message>
    <message>
        <source>“{0}”里没有字，只有符号；标点由程序的规则查，请写词语，或用式子</source>
        <translation>“{0}” has no letters, only marks; punctuation is checked by the program&apos;s own rules: write words, or use a pattern</translation>
    </message>
    <message>
        <source>误、正两栏一样；请改其中一栏</source>
        <translation>Wrong and right are the same; change one of them</translation>
    </message>
    <message>
        <source>请写一句说明：为什么这样写不对，编辑看到的就是这一句</source>
        <translation>Write a sentence that says why this is wrong; it is what editors will see</translation>
    </message>
    <message>
        <source>式子要有一个误例和一个正例，程序拿它们试过才启用</source>
        <translation>A pattern needs a wrong and a right example; it is switched on only after it was tried on them</translation>
    </message>
    <message>
        <source>式子在误例里查不出来：{0}。请改式子或改例子</source>
        <translation>The pattern finds nothing in the wrong example: {0}. Change the pattern or the example</translation>
    </message>
    <message>
        <source>式子在正例里也查了出来：{0}。请改式子或改例子</source>
        <translation>The pattern finds something in the right example as well: {0}. Change the pattern or the example</translation>
    </message>
    <message>
        <source>误例照式子改成了“{0}”，与正例不同；请改“改成”一栏或正例</source>
        <translation>The pattern turns the wrong example into “{0}”, which is not the right example; change the replacement or the right example</translation>
    </message>
    <message>
        <source>式子在自己的例子上就算不完，没有启用；请改简单些</source>
        <translation>The pattern doesn&apos;t even get through its own examples and was not switched on; make it simpler</translation>
    </message>
    <message>
        <source>本期没有 {0} 版，请核对</source>
        <translation>This issue has no page {0}; please check</translation>
    </message>
    <message>
        <source>稿件就在 {0} 版，请核对要转到哪一版</source>
        <translation>The report itself is on page {0}; please check which page is meant</translation>
    </message>
    <message>
        <source>“{0}”疑为“{1}”，请核对</source>
        <translation>“{0}” is probably “{1}”; please check</translation>
    </message>
    <message>
        <source>这一级应为“{0}”，请核对</source>
        <translation>At this level it is “{0}”; please check</translation>
    </message>
    <message>
        <source>这个机构的负责人称“{0}”，请核对</source>
        <translation>The head of this organ is called “{0}”; please check</translation>
    </message>
    <message>
        <source>应为“{0}”：{1}</source>
        <translation>Should be “{0}”: {1}</translation>
    </message>
    <message>
        <source>应为“{0}”？表里没有“{1}”</source>
        <translation>“{0}”? The table has no “{1}”</translation>
    </message>
    <message>
        <source>现称“{0}”：{1}</source>
        <translation>Now called “{0}”: {1}</translation>
    </message>
    <message>
        <source>应为“{0}”？请对照原文</source>
        <translation>“{0}”? Compare the original</translation>
    </message>
    <message>
        <source>“{0}”的分项里没有“{1}”，请核对</source>
        <translation>The items of “{0}” lack “{1}”; please check</translation>
    </message>
    <message>
        <source>“{0}”的时限是{1}至{2}，请核对</source>
        <translation>“{0}” holds from {1} to {2}; please check</translation>
    </message>
    <message>
        <source>稿件只有{0}张图片</source>
        <translation>The report has only {0} pictures</translation>
    </message>
    <message>
        <source>前一条是图{0}，请核对图号</source>
        <translation>The one before is picture {0}; please check the number</translation>
    </message>
    <message>
        <source>同一职务前后是“{0}”“{1}”，请核对</source>
        <translation>One post is held by “{0}” and by “{1}”; please check</translation>
    </message>
    <message>
        <source>前面写“{0}”，请核对</source>
        <translation>Before it is written “{0}”; please check</translation>
    </message>
    <message>
        <source>“{0}”应为“{1}”</source>
        <translation>“{0}” should be “{1}”</translation>
    </message>
    <message>
        <source>“{0}”推荐写作“{1}”</source>
        <translation>“{0}” is better written “{1}”</translation>
    </message>
    <message>
        <source>列出了{0}个，这里写“{1}”，请核对</source>
        <translation>{0} are listed, “{1}” is written here; please check</translation>
    </message>
    <message>
        <source>前面已有这一句，请核对是否粘贴了两遍</source>
        <translation>This sentence stands before already; please check whether it was pasted twice</translation>
    </message>
    <message>
        <source>批注是空的；请写上要说的话</source>
        <translation>The comment is empty; write what is to be said</translation>
    </message>
    <message>
        <source>批注有 {0:,} 字，太长了；请写在 {1:,} 字以内，长文另附</source>
        <translation>The comment has {0:,} characters, which is too long; keep it within {1:,}, and attach long texts otherwise</translation>
    </message>
    <message>
        <source>没有这条批注，可能已被删除；请刷新</source>
        <translation>This comment isn&apos;t there any more, it may have been deleted; refresh</translation>
    </message>
    <message>
        <source>稿件 {0} 里找不到要批注的文字“{1}”，没有写入；请重新选中再批注</source>
        <translation>Report {0} doesn&apos;t have the words to comment on, “{1}”; nothing was written: select the words again</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>字体文件 {0} 读不出来，请重新安装这款字体</source>
        <translation>The font file {0} can&apos;t be read; install this font again</translation>
    </message>
    <message>
        <source>本机没有{0}，{1}用 {2} 代替</source>
        <translation>{0} isn&apos;t on this computer; for {1}, {2} stands in</translation>
    </message>
    <message>
        <source>本机没有中文字体，无法排版：请安装 Noto Serif CJK SC（Debian、Ubuntu 的软件包 fonts-noto-cjk），Windows 请在“设置 → 可选功能”里添加“中文（简体）补充字体”，然后重新打开程序</source>
        <translation>This computer has no Chinese font, so nothing can be set: install Noto Serif CJK SC (package fonts-noto-cjk on Debian and Ubuntu); on Windows add “Chinese (Simplified) Supplemental Fonts” under Settings → Optional features. Then start the program again</translation>
    </message>
    <message>
        <source>“{0}”{1}</source>
        <translation>“{0}”: {1}</translation>
    </message>
    <message>
        <source>通讯员要有姓名</source>
        <translation>A correspondent needs a name</translation>
    </message>
    <message>
        <source>名录里已没有通讯员“{0}”，可能已被删除；请刷新名录</source>
        <translation>The correspondent “{0}” is no longer in the directory, perhaps deleted; refresh the directory</translation>
    </message>
    <message>
        <source>名录里已有通讯员“{0}”，单位也相同；请直接修改那一条</source>
        <translation>The directory already has the correspondent “{0}” with the same unit; change that entry instead</translation>
    </message>
    <message>
        <source>要删除的通讯员已不在名录里；请刷新名录</source>
        <translation>The correspondents to be deleted are no longer in the directory; refresh the directory</translation>
    </message>
    <message>
        <source>{0}在预览之后改动过，没有导入；请重新导入这个文件</source>
        <translation>{0} was changed after the preview, nothing was imported; import the file again</translation>
    </message>
    <message>
        <source>干部要有姓名和职务</source>
        <translation>An official needs a name and a post</translation>
    </message>
    <message>
        <source>“{0}”任{1}{2}的免职日期早于任职日期</source>
        <translation>“{0}”, {1}{2}: the term ends before it begins</translation>
    </message>
    <message>
        <source>机构要有名称</source>
        <translation>An organ needs a name</translation>
    </message>
    <message>
        <source>机构“{0}”列了两次，请只留一个</source>
        <translation>The organ “{0}” is listed twice; keep one of them</translation>
    </message>
    <message>
        <source>名录里已没有“{0}”这一条职务，可能已被删除；请刷新名录</source>
        <translation>This post of “{0}” is no longer in the directory, perhaps deleted; refresh the directory</translation>
    </message>
    <message>
        <source>名录里已有“{0}”任{1}{2}，任期重叠；请直接修改那一条，或分开起止日期</source>
        <translation>The directory already has “{0}” as {1}{2} with an overlapping term; change that entry, or set the dates apart</translation>
    </message>
    <message>
        <source>要删除的职务已不在名录里；请刷新名录</source>
        <translation>The posts to be deleted are no longer in the directory; refresh the directory</translation>
    </message>
    <message>
        <source>要免去的职务已不在名录里；请刷新名录</source>
        <translation>The posts to be ended are no longer in the directory; refresh the directory</translation>
    </message>
    <message>
        <source>人员要有姓名和角色</source>
        <translation>One of the staff needs a name and a role</translation>
    </message>
    <message>
        <source>名录里已没有“{0}”，可能已被删除；请刷新名录</source>
        <translation>“{0}” is no longer in the directory, perhaps deleted; refresh the directory</translation>
    </message>
    <message>
        <source>名录里已有“{0}”（{1}），到岗日期也相同；请直接修改那一条</source>
        <translation>The directory already has “{0}” ({1}) with the same day of joining; change that entry instead</translation>
    </message>
    <message>
        <source>要删除的人员已不在名录里；请刷新名录</source>
        <translation>The staff to be deleted are no longer in the directory; refresh the directory</translation>
    </message>
    <message>
        <source>签发名录要写明签发人</source>
        <translation>To sign the directories, say who signs</translation>
    </message>
    <message>
        <source>三本名录都是空的，没有可签发的内容；请先录入或导入人员</source>
        <translation>All three directories are empty, there is nothing to sign; enter or import people first</translation>
    </message>
    <message>
        <source>还没有确认签发人“{0}”：请先核对指纹 {1}</source>
        <translation>The signer “{0}” has not been confirmed yet: compare the fingerprint {1} first</translation>
    </message>
    <message>
        <source>这份名录比已采用的旧；没有采用</source>
        <translation>These directories are older than those in use; they were not taken</translation>
    </message>
    <message>
        <source>签发人要有姓名，指纹是六组五位数字；请照签发人读出的核对</source>
        <translation>A signer needs a name, and a fingerprint is six groups of five digits; compare it with what the signer reads out</translation>
    </message>
    <message>
        <source>本机的签名私钥不见了（{0}）。请放回原处，或换一把新的；换后别人要重新确认指纹</source>
        <translation>This desk&apos;s private key is missing ({0}). Put it back, or change to a new one; others then have to confirm the new fingerprint</translation>
    </message>
    <message>
        <source>{0}：签发日期 {1} 还没有到；没有采用，请两边核对电脑的日期</source>
        <translation>{0}: the day of signing {1} is still to come; it was not taken: compare the dates of both computers</translation>
    </message>
    <message>
        <source>{0}：签发于 {1}，比已采用的（{2}）旧；没有采用，请要最新的一份</source>
        <translation>{0}: signed on {1}, which is older than what is in use ({2}); it was not taken: ask for the latest one</translation>
    </message>
    <message>
        <source>{0}：写不了名录文件（{1}），请检查 U 盘或文件夹，或换一个位置</source>
        <translation>{0}: the directories can&apos;t be written ({1}); check the USB stick or the folder, or take another place</translation>
    </message>
    <message>
        <source>印出来会虚</source>
        <translation>it will print blurred</translation>
    </message>
    <message>
        <source>印刷要 {0} dpi</source>
        <translation>print wants {0} dpi</translation>
    </message>
    <message>
        <source>“{0}”在版面上只有 {1:.0f} dpi，{2}</source>
        <translation>“{0}” has only {1:.0f} dpi on the page; {2}</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>已存 {0}</source>
        <translation>Saved {0}</translation>
    </message>
    <message>
        <source>正在写《{0}》</source>
        <translation>Writing 《{0}》</translation>
    </message>
    <message>
        <source>图片“{0}”读不出来：文件不在了或已损坏，请重新加入这张图片</source>
        <translation>The picture “{0}” can&apos;t be read: its file is gone or damaged; add the picture again</translation>
    </message>
    <message>
        <source>正在存 {0}</source>
        <translation>Saving {0}</translation>
    </message>
    <message>
        <source>正在写 {0}</source>
        <translation>Writing {0}</translation>
    </message>
    <message>
        <source>人名请核对：{0}印作{1}，或作{2}；本人的写法填进名录的“繁体”一栏</source>
        <translation>please check the name: {0} is printed {1}, it may be {2}; enter the person&apos;s own form under “Traditional” in the directory</translation>
    </message>
    <message>
        <source>改成当地用语，请过目：{0} → {1}</source>
        <translation>put into local usage, please look: {0} → {1}</translation>
    </message>
    <message>
        <source>改成当地用语，请过目：{0} → {1}（{2} 处）</source>
        <translation>put into local usage, please look: {0} → {1} ({2} places)</translation>
    </message>
    <message>
        <source>换成繁体后多 {0} 行</source>
        <translation>{0} lines more in traditional characters</translation>
    </message>
    <message>
        <source>换成繁体后少 {0} 行</source>
        <translation>{0} lines fewer in traditional characters</translation>
    </message>
    <message>
        <source>{0} 还没有稿件，请先排版再输出</source>
        <translation>{0} has no reports yet; place some before exporting</translation>
    </message>
    <message>
        <source>{0} 这一期各版都还没有稿件，请先排版再输出</source>
        <translation>No page of the issue {0} has reports yet; place some before exporting</translation>
    </message>
    <message>
        <source>已输出 {0} 个文件到 {1}</source>
        <translation>{0} files exported to {1}</translation>
    </message>
    <message>
        <source>写不进 {0}（{1}）。请检查文件夹是否存在、可写、还有空间，并先关闭打开着的同名文件</source>
        <translation>{0} can&apos;t be written ({1}). Check that the folder exists, may be written and has room, and close the file of that name if it is open</translation>
    </message>
    <message>
        <source>文字排不下的，请删减、加大版位，或选择把排不下的文字另列一页</source>
        <translation>Where text doesn&apos;t fit, cut it, enlarge the slot, or have it listed on a page of its own</translation>
    </message>
    <message>
        <source>图片请重新加入，或从版面上拿掉</source>
        <translation>Add missing pictures again, or take them off the page</translation>
    </message>
    <message>
        <source>稿件已经没有的版位，请撤下</source>
        <translation>Remove slots whose report is gone</translation>
    </message>
    <message>
        <source>没有签的，请先签发、签样，或在“设置”里改“未签的版面”</source>
        <translation>Release and sign what isn&apos;t signed, or change “Unsigned pages” in the settings</translation>
    </message>
    <message>
        <source>人名请改正、放行，或补进名录</source>
        <translation>Correct names, waive them, or enter them in the directory</translation>
    </message>
    <message>
        <source>没有字形的字，请装上有这些字的字体，或换个写法</source>
        <translation>For characters without a glyph, install a font that has them, or write them otherwise</translation>
    </message>
    <message>
        <source>{0}{1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>等 {0} 处</source>
        <translation>{0} places altogether</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>body</translation>
    </message>
    <message>
        <source>“{0}”的文件不在了</source>
        <translation>the file of “{0}” is gone</translation>
    </message>
    <message>
        <source>报眉</source>
        <translation>folio</translation>
    </message>
    <message>
        <source>引文</source>
        <translation>pull quote</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>headline</translation>
    </message>
    <message>
        <source>图注</source>
        <translation>caption</translation>
    </message>
    <message>
        <source>有一栏只有 {0} 行</source>
        <translation>a column has only {0} lines</translation>
    </message>
    <message>
        <source>{0} 版：{1}</source>
        <translation>Page {0}: {1}</translation>
    </message>
    <message>
        <source>我们排作“{0}”，LibreOffice 排作“{1}”</source>
        <translation>set here as “{0}”, by LibreOffice as “{1}”</translation>
    </message>
    <message>
        <source>没有找到 LibreOffice，不能核对断行。请安装 LibreOffice，或直接用 Word 打开输出的文件看一遍</source>
        <translation>LibreOffice was not found, so line breaks can&apos;t be proved. Install LibreOffice, or open the exported file in Word and look through it</translation>
    </message>
    <message>
        <source>LibreOffice 没有转出 {0} 的 PDF。请用它打开这个文件，看它怎么说</source>
        <translation>LibreOffice made no PDF of {0}. Open the file in it, and see what it says</translation>
    </message>
    <message>
        <source>正在由 LibreOffice 排版</source>
        <translation>LibreOffice is setting the pages</translation>
    </message>
    <message>
        <source>LibreOffice 没能转换 {0}（{1}）。请关闭正开着的 LibreOffice 再试</source>
        <translation>LibreOffice could not convert {0} ({1}). Close the LibreOffice that is open, and try again</translation>
    </message>
    <message>
        <source>核对完毕</source>
        <translation>Proved</translation>
    </message>
    <message>
        <source>正在核对 {0} 版</source>
        <translation>Proving page {0}</translation>
    </message>
    <message>
        <source>{0} 没有“{1}”，{2}</source>
        <translation>{0} has no “{1}”; {2}</translation>
    </message>
    <message>
        <source>改用 {0} 印</source>
        <translation>it is printed in {0}</translation>
    </message>
    <message>
        <source>印出来会是空框</source>
        <translation>it will print as an empty box</translation>
    </message>
    <message>
        <source>署名“{0}”：{1}</source>
        <translation>byline “{0}”: {1}</translation>
    </message>
    <message>
        <source>留着空图位，印出来是灰框</source>
        <translation>keeps room for a picture that isn&apos;t there: it prints as a grey box</translation>
    </message>
    <message>
        <source>：{0}</source>
        <translation>– {0}</translation>
    </message>
    <message>
        <source>“{0}”的文件坏了</source>
        <translation>the file of “{0}” is damaged</translation>
    </message>
    <message>
        <source>等处</source>
        <translation>and elsewhere</translation>
    </message>
    <message>
        <source>已不在稿库里，版位是空的</source>
        <translation>is no longer in the store, its slot is empty</translation>
    </message>
    <message>
        <source>{0}：里面没有采编工作站的指纹，核对不了；请用本程序输出的 DOCX 或 PDF</source>
        <translation>{0}: there is no fingerprint of Editorial Workstation in it, so it can&apos;t be verified; use a DOCX or PDF exported by this program</translation>
    </message>
    <message>
        <source>{0}：读不了这个文件（{1}），请检查路径和权限</source>
        <translation>{0}: the file can&apos;t be read ({1}); check path and permissions</translation>
    </message>
    <message>
        <source>{0}：不是完好的 DOCX 或 PDF，核对不了</source>
        <translation>{0}: not a sound DOCX or PDF, it can&apos;t be verified</translation>
    </message>
    <message>
        <source>“{0}”与稿件里的图注“{1}”不同：请核对用哪一条</source>
        <translation>“{0}” differs from the report&apos;s caption “{1}”: please decide which one to print</translation>
    </message>
    <message>
        <source>“{0}”只在版面上，稿件里没有：请加入稿件，或从版面去掉</source>
        <translation>“{0}” stands on the page and its report hasn&apos;t it: add it to the report, or take it off the page</translation>
    </message>
    <message>
        <source>图注里的“{0}”：{1}</source>
        <translation>“{0}” in the caption: {1}</translation>
    </message>
    <message>
        <source>文字和图片与输出时相同</source>
        <translation>Text and pictures are what was exported</translation>
    </message>
    <message>
        <source>文字或图片在输出之后被改过</source>
        <translation>Text or pictures were altered after the export</translation>
    </message>
    <message>
        <source>日志不完整（{0}），不能作证</source>
        <translation>The log is not whole ({0}) and can&apos;t bear witness</translation>
    </message>
    <message>
        <source>{0} 与 {1} {2:%Y-%m-%d %H:%M} 签的版面相同</source>
        <translation>{0} is the page that {1} signed at {2:%Y-%m-%d %H:%M}</translation>
    </message>
    <message>
        <source>{0} 在稿库里后来又改过</source>
        <translation>{0} was changed in the store since</translation>
    </message>
    <message>
        <source>日志第 {0} 条与文件里记的不符：日志被换过，或文件不是这个稿库输出的</source>
        <translation>Line {0} of the log isn&apos;t what the file says: the log was exchanged, or another store made the file</translation>
    </message>
    <message>
        <source>{0} 不是签过的版面</source>
        <translation>{0} is not a page that was signed</translation>
    </message>
    <message>
        <source>{0} 没有签过样，无从比对</source>
        <translation>{0} was never signed, there is nothing to compare with</translation>
    </message>
    <message>
        <source>日志里有这次输出</source>
        <translation>The log has this export</translation>
    </message>
    <message>
        <source>日志里没有这次输出（只读时输出的不记日志），只能凭文件自身和签样核对</source>
        <translation>The log doesn&apos;t have this export (those made read-only aren&apos;t logged); only the file itself and the signatures can be compared</translation>
    </message>
    <message>
        <source>本机</source>
        <translation>this desk</translation>
    </message>
    <message>
        <source>{0}“{1}”最多写两位小数</source>
        <translation>{0} “{1}”: at most two decimals</translation>
    </message>
    <message>
        <source>{0}“{1}”太大了；请核对</source>
        <translation>{0} “{1}” is too large; check it</translation>
    </message>
    <message>
        <source>{0}“{1}”不是数；请写成 12 或 12.5 的样子</source>
        <translation>{0} “{1}” is no number; write it like 12 or 12.5</translation>
    </message>
    <message>
        <source>月份“{0}”不对，请写成 2026-01 的样子</source>
        <translation>The month “{0}” is wrong; write it like 2026-01</translation>
    </message>
    <message>
        <source>没有“{0}”这个等级；可用的有 {1}</source>
        <translation>There is no grade “{0}”; there are {1}</translation>
    </message>
    <message>
        <source>记分办法里没有“{0}”这一种；请先在办法里添加</source>
        <translation>The table of points has no kind “{0}”; add it to the table first</translation>
    </message>
    <message>
        <source>加分、扣分要写明理由</source>
        <translation>Points added or taken need a reason</translation>
    </message>
    <message>
        <source>理由最多 {0} 个字，现有 {1} 个</source>
        <translation>A reason has at most {0} characters, this one has {1}</translation>
    </message>
    <message>
        <source>各人的份额不能小于 0，也不能都是 0</source>
        <translation>Shares can&apos;t be below 0, nor all be 0</translation>
    </message>
    <message>
        <source>{0} 这一期的版面上没有稿件 {1}；请核对日期和代号</source>
        <translation>The pages of the issue {0} don&apos;t have report {1}; check the day and the slug</translation>
    </message>
    <message>
        <source>{0} 还没有过完，月底以后再结账</source>
        <translation>{0} is not over yet; close it after the end of the month</translation>
    </message>
    <message>
        <source>{0} 还没有结账，直接改等级、种类或份额就行</source>
        <translation>{0} is not closed yet; simply change the grade, the kind or the shares</translation>
    </message>
    <message>
        <source>调整要写明理由</source>
        <translation>An adjustment needs a reason</translation>
    </message>
    <message>
        <source>调整要写分或元，理由最多 {0} 个字</source>
        <translation>An adjustment needs points or yuan, and a reason of at most {0} characters</translation>
    </message>
    <message>
        <source>{0} 已经结账，不能再改；要补、要扣请用“结账后调整”</source>
        <translation>{0} is closed and can&apos;t be changed; to add or take off, use “Adjust after closing”</translation>
    </message>
    <message>
        <source>{0} 还有 {1} 处署名没有认定是谁；请在“待认定”里逐个认定后再结账</source>
        <translation>{0} has {1} names in question still; settle each of them under “In question”, then close the month</translation>
    </message>
    <message>
        <source>{0} 没有可以结账的稿件</source>
        <translation>{0} has no reports to close</translation>
    </message>
    <message>
        <source>记分办法里至少要有一个等级</source>
        <translation>The table of points needs at least one grade</translation>
    </message>
    <message>
        <source>记分办法里至少要有一个稿件种类</source>
        <translation>The table of points needs at least one kind of report</translation>
    </message>
    <message>
        <source>“按先后分成”的每一行至少要有一个大于 0 的数</source>
        <translation>Each row of “shares by order” needs at least one number above 0</translation>
    </message>
    <message>
        <source>稿件种类要有名称，最多 {0} 个字</source>
        <translation>A kind of report needs a name of at most {0} characters</translation>
    </message>
    <message>
        <source>{0}要写 {1} 个数，每个等级一个（{2}）</source>
        <translation>{0} needs {1} numbers, one for each grade ({2})</translation>
    </message>
    <message>
        <source>{0}的篇幅要从短到长写，“以上”写在最后</source>
        <translation>The lengths of {0} go from short to long, “and more” comes last</translation>
    </message>
    <message>
        <source>记分办法里不认得的条件：{0}</source>
        <translation>Conditions that the table of points doesn&apos;t know: {0}</translation>
    </message>
    <message>
        <source>{0}不能小于 0</source>
        <translation>{0} can&apos;t be below 0</translation>
    </message>
    <message>
        <source>{0}须在 {1} 到 {2} 之间，现为 {3}</source>
        <translation>{0} must be between {1} and {2}, it is {3}</translation>
    </message>
    <message>
        <source>“{0}”没有“{1}”这一项；可用的有 {2}</source>
        <translation>“{0}” has no choice “{1}”; there are {2}</translation>
    </message>
    <message>
        <source>记分办法的数据不完整（{0}）；请改回原表再改</source>
        <translation>The table of points is incomplete ({0}); go back to the former table and change that</translation>
    </message>
    <message>
        <source>{0}记分</source>
        <translation>points of {0}</translation>
    </message>
    <message>
        <source>{0}稿费</source>
        <translation>fee of {0}</translation>
    </message>
    <message>
        <source>{0}计法</source>
        <translation>reckoning of {0}</translation>
    </message>
    <message>
        <source>{0}“{1}”应是整数</source>
        <translation>{0} “{1}” must be a whole number</translation>
    </message>
    <message>
        <source>{0}的份额</source>
        <translation>share of {0}</translation>
    </message>
    <message>
        <source>{0}定额</source>
        <translation>quota of {0}</translation>
    </message>
    <message>
        <source>{0} 类差错扣分</source>
        <translation>points off for faults of grade {0}</translation>
    </message>
    <message>
        <source>{0} 扣分比例</source>
        <translation>share of points off for {0}</translation>
    </message>
    <message>
        <source>{0}篇幅</source>
        <translation>length of {0}</translation>
    </message>
    <message>
        <source>{0}篇幅比例</source>
        <translation>share by length of {0}</translation>
    </message>
    <message>
        <source>{0}：写不了这个文件（{1}）；请检查路径和权限，或换个位置</source>
        <translation>{0}: the file can&apos;t be written ({1}); check path and permissions, or take another place</translation>
    </message>
    <message>
        <source>{0}：有 {1:.1f} MB，超过一次导入的上限 5 MB；请按版面分几次导入</source>
        <translation>{0}: {1:.1f} MB is more than the 5 MB of one import; import page by page</translation>
    </message>
    <message>
        <source>{0}：有 {1:,} 行，不像一个版面；请按版面分几次导入</source>
        <translation>{0}: {1:,} lines don&apos;t look like a page; import page by page</translation>
    </message>
    <message>
        <source>{0}：没有文字；请先复制版面文字再粘贴，或另选一个文件</source>
        <translation>{0}: there is no text; copy a page&apos;s text and paste it, or choose another file</translation>
    </message>
    <message>
        <source>{0} 不是从这里导出的修订稿，分不出标题和正文；请当作新来稿导入</source>
        <translation>{0} is not a tracked-changes file exported here: headline and body can&apos;t be told apart; import it as a new submission</translation>
    </message>
    <message>
        <source>读不出 {0}（{1}）；请检查路径和权限</source>
        <translation>{0} can&apos;t be read ({1}); check path and permissions</translation>
    </message>
    <message>
        <source>{0}：DOCX 文件损坏，打不开；请在 Word 或 WPS 中修复并另存，或重新索取</source>
        <translation>{0}: the DOCX is damaged and can&apos;t be opened; repair it in Word or WPS and save it anew, or ask for it again</translation>
    </message>
    <message>
        <source>{0}：有 {1:.0f} MB，超过一次导入的上限 5 MB；请按版面分几次导入</source>
        <translation>{0}: {1:.0f} MB is more than the 5 MB of one import; import page by page</translation>
    </message>
    <message>
        <source>{0}：这是旧版 .doc 或 .wps 文档，请另存为 .docx 再导入</source>
        <translation>{0}: this is an old .doc or .wps document; save it as .docx, then import it</translation>
    </message>
    <message>
        <source>{0}：这是 PDF，请复制其中的文字粘贴，或另存为 .docx 再导入</source>
        <translation>{0}: this is a PDF; copy its text and paste it, or save it as .docx, then import it</translation>
    </message>
    <message>
        <source>{0}：这是 RTF 文档，请另存为 .docx 再导入</source>
        <translation>{0}: this is an RTF document; save it as .docx, then import it</translation>
    </message>
    <message>
        <source>{0}：压缩内容异常膨胀（疑似压缩炸弹），没有打开；请核实来源，另存出文字再导入</source>
        <translation>{0}: the packed content swells beyond all measure (it may be a zip bomb) and was not opened; find out where it comes from, and save its text elsewhere before importing</translation>
    </message>
    <message>
        <source>{0}：里面没有 Word 正文，不是 .docx 文档；请另存为 .docx 或 .txt 再导入</source>
        <translation>{0}: there is no Word text in it, it is no .docx; save it as .docx or .txt, then import it</translation>
    </message>
    <message>
        <source>{0}：正文展开后超过 {1} MB，没有打开；请按版面分成几个文件</source>
        <translation>{0}: the text unpacks to more than {1} MB and was not opened; split it into a file a page</translation>
    </message>
    <message>
        <source>{0}：文档里有外部实体声明，出于安全没有打开；请在 Word 或 WPS 中另存后再导入</source>
        <translation>{0}: the document declares external entities and was not opened, for safety; save it anew in Word or WPS, then import it</translation>
    </message>
    <message>
        <source>等 {0} 处；要逐处看，请用“历次文本”里的“收回审改稿”</source>
        <translation>{0} places altogether; to go through them use “Receive Reviewed File” under Versions</translation>
    </message>
    <message>
        <source>{0}：文件超过 {1} MB，不像一个版面；请另存出文字再导入</source>
        <translation>{0}: more than {1} MB doesn&apos;t look like a page; save its text elsewhere, then import that</translation>
    </message>
    <message>
        <source>{0}：找不到这个文件，请检查路径</source>
        <translation>{0}: there is no such file; check the path</translation>
    </message>
    <message>
        <source>{0}：这是文件夹，请指定其中的 .txt 或 .docx 文件</source>
        <translation>{0}: this is a folder; name a .txt or .docx file in it</translation>
    </message>
    <message>
        <source>{0}：读不出这个文件（{1}），请检查权限，或关闭正在使用它的程序</source>
        <translation>{0}: the file can&apos;t be read ({1}); check permissions, or close the program that is using it</translation>
    </message>
    <message>
        <source>{0}：文档设有打开密码，请在 Word 或 WPS 中去掉密码后另存，再导入</source>
        <translation>{0}: the document asks for a password; take it off in Word or WPS, save it anew, then import it</translation>
    </message>
    <message>
        <source>文档有修订：按接受全部修订读入，已删除的文字是 {0}</source>
        <translation>The document has tracked changes: read as if all were accepted; deleted was {0}</translation>
    </message>
    <message>
        <source>文档有脚注或尾注，没有读入；需要的请另行粘贴</source>
        <translation>The document has footnotes or endnotes, which were not read; paste what is needed</translation>
    </message>
    <message>
        <source>“{0}”（{1} 处）</source>
        <translation>“{0}” ({1} places)</translation>
    </message>
    <message>
        <source>页眉、页脚没有读入：{0}</source>
        <translation>Headers and footers were not read: {0}</translation>
    </message>
    <message>
        <source>有 {0} 段带 Word 自动编号，编号没有读入；需要的请补上</source>
        <translation>{0} paragraphs have Word&apos;s automatic numbers, which were not read; add those that are needed</translation>
    </message>
    <message>
        <source>有 {0} 个符号字体的字符没有读入；需要的请补上</source>
        <translation>{0} characters of symbol fonts were not read; add those that are needed</translation>
    </message>
    <message>
        <source>{0} 这一期已经有了；可以只接收稿件，或先把这一期删去</source>
        <translation>The issue {0} is there already; take in only the reports, or delete that issue first</translation>
    </message>
    <message>
        <source>{0} 这一期各版都还没有稿件，没有可交出的内容</source>
        <translation>No page of the issue {0} has reports yet; there is nothing to hand over</translation>
    </message>
    <message>
        <source>整期已写入 {0}</source>
        <translation>Issue written to {0}</translation>
    </message>
    <message>
        <source>{0} 里的图片与清单不符。稿库未动；请让对方重新导出</source>
        <translation>The pictures in {0} don&apos;t match its list. The store is untouched; ask the other side to export again</translation>
    </message>
    <message>
        <source>已接收 {0} 篇</source>
        <translation>{0} reports taken in</translation>
    </message>
    <message>
        <source>{0} 不是能读的 ninjs 文件（{1}）；请向对方要 ninjs 3 格式的 JSON</source>
        <translation>{0} is not a ninjs file that can be read ({1}); ask the other side for JSON in ninjs 3</translation>
    </message>
    <message>
        <source>取入图片</source>
        <translation>Taking in pictures</translation>
    </message>
    <message>
        <source>写入 {0}</source>
        <translation>Writing {0}</translation>
    </message>
    <message>
        <source>{0} 不是采编工作站的整期文件；请选“交出整期”得到的 .zip</source>
        <translation>{0} is not an issue file of Editorial Workstation; choose the .zip made by “Hand over Issue”</translation>
    </message>
    <message>
        <source>{0} 由更新版本的采编工作站导出；请先升级程序</source>
        <translation>{0} was exported by a newer Editorial Workstation; update the program first</translation>
    </message>
    <message>
        <source>{0} 的内容与它的清单不符，可能已损坏或被改动。稿库未动；请让对方重新导出</source>
        <translation>The content of {0} doesn&apos;t match its list, it may be damaged or altered. The store is untouched; ask the other side to export again</translation>
    </message>
    <message>
        <source>{0} 里的 {1} 与清单不符，文件已损坏或被改动。稿库未动；请让对方重新导出</source>
        <translation>{1} in {0} doesn&apos;t match the list, the file is damaged or altered. The store is untouched; ask the other side to export again</translation>
    </message>
    <message>
        <source>读不了 {0}：不是完好的整期文件（{1}）。稿库未动；请重新拷贝或让对方重新导出</source>
        <translation>{0} can&apos;t be read: it is not a sound issue file ({1}). The store is untouched; copy it again, or ask the other side to export again</translation>
    </message>
    <message>
        <source>{0}：文件里有读不懂的内容（{1}）。稿库未动；请让对方重新导出</source>
        <translation>{0}: something in the file can&apos;t be understood ({1}). The store is untouched; ask the other side to export again</translation>
    </message>
    <message>
        <source>{0} 里的 {1} 过大，没有读取。稿库未动；请核对文件来源</source>
        <translation>{1} in {0} is too large and was not read. The store is untouched; find out where the file comes from</translation>
    </message>
    <message>
        <source>不是 ninjs 稿件：缺少 uri。请向对方要 ninjs 3 格式的文件</source>
        <translation>Not a ninjs report: it has no uri. Ask the other side for files in ninjs 3</translation>
    </message>
    <message>
        <source>ninjs 稿件 {0} 没有标题也没有正文</source>
        <translation>The ninjs report {0} has neither a headline nor a body</translation>
    </message>
    <message>
        <source>本报用语里已经没有“{0}”这一条；请重新看一遍</source>
        <translation>The house terms no longer have the entry “{0}”; look again</translation>
    </message>
    <message>
        <source>本报用语里已经没有这一条；请重新看一遍</source>
        <translation>The house terms no longer have this entry; look again</translation>
    </message>
    <message>
        <source>本报用语在预览之后改动过，没有导入；请重新导入这个文件</source>
        <translation>The house terms were changed after the preview, nothing was imported; import the file again</translation>
    </message>
    <message>
        <source>误、正两栏一样，没有可学的；请改成印错的字和正确的字</source>
        <translation>Wrong and right are the same, there is nothing to learn; write what was printed wrong and what is right</translation>
    </message>
    <message>
        <source>在稿库里找</source>
        <translation>Looking through the store</translation>
    </message>
    <message>
        <source>差错</source>
        <translation>error</translation>
    </message>
    <message>
        <source>存疑</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>建议</source>
        <translation>advice</translation>
    </message>
    <message>
        <source>体例 {0}：{1}</source>
        <translation>Style, {0}: {1}</translation>
    </message>
    <message>
        <source>{0} 太大，不像本报规则文件；没有导入</source>
        <translation>{0} is too large for a file of house rules; nothing was imported</translation>
    </message>
    <message>
        <source>{0} 不是采编工作站的本报规则文件；没有导入，请核对是哪个文件</source>
        <translation>{0} is not a file of house rules of Editorial Workstation; nothing was imported: check which file it is</translation>
    </message>
    <message>
        <source>{0} 由更新版本的采编工作站写出；没有导入，请先升级程序</source>
        <translation>{0} was written by a newer Editorial Workstation; nothing was imported: update the program first</translation>
    </message>
    <message>
        <source>{0} 里“{1}”一栏不是表；没有导入，请重新导出一份</source>
        <translation>The field “{1}” in {0} is no table; nothing was imported: export it again</translation>
    </message>
    <message>
        <source>{0} 里“form”一栏读不出来；没有导入，请重新导出一份</source>
        <translation>The field “form” in {0} can&apos;t be read; nothing was imported: export it again</translation>
    </message>
    <message>
        <source>规则 {0}：{1}</source>
        <translation>Rule {0}: {1}</translation>
    </message>
    <message>
        <source>（禁用）</source>
        <translation>(not used)</translation>
    </message>
    <message>
        <source>{0} 第 {1} 条</source>
        <translation>entry {1} of {0}</translation>
    </message>
    <message>
        <source>{0} 第 {1} 项规则</source>
        <translation>rule {1} of {0}</translation>
    </message>
    <message>
        <source>{0} 已损坏，或不是本报规则文件；没有导入，请重新导出一份</source>
        <translation>{0} is damaged, or no file of house rules; nothing was imported: export it again</translation>
    </message>
    <message>
        <source>{0}读不出来；没有导入，请重新导出一份</source>
        <translation>{0} can&apos;t be read; nothing was imported: export it again</translation>
    </message>
    <message>
        <source>式子 {0}</source>
        <translation>pattern {0}</translation>
    </message>
    <message>
        <source>是</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>no</translation>
    </message>
    <message>
        <source>照规则</source>
        <translation>as the rule has it</translation>
    </message>
    <message>
        <source>本程序没有编号为 {0} 的规则</source>
        <translation>This program has no rule {0}</translation>
    </message>
    <message>
        <source>启用</source>
        <translation>on</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>off</translation>
    </message>
    <message>
        <source>在最近 {0} 篇里会标出 {1} 处，在 {2} 篇中</source>
        <translation>Would flag {1} places in {2} of the latest {0} reports</translation>
    </message>
    <message>
        <source>稿库里还没有稿件，没有可试的</source>
        <translation>The store has no reports yet to try it on</translation>
    </message>
    <message>
        <source>在最近 {0} 篇里一处也不会标出</source>
        <translation>Would flag nothing in the latest {0} reports</translation>
    </message>
    <message>
        <source>在稿库里试</source>
        <translation>Trying it on the store</translation>
    </message>
    <message>
        <source>这个式子太慢：在稿件 {0}“{1}”上算不完，没有启用；请改简单些再试</source>
        <translation>This pattern is too slow: over report {0} “{1}” it doesn&apos;t come to an end, so it was not switched on; make it simpler and try again</translation>
    </message>
    <message>
        <source>已读 {0} 篇，标出 {1} 处</source>
        <translation>{0} reports read, {1} places flagged</translation>
    </message>
    <message>
        <source>没有这个稿库：{0}。请核对路径</source>
        <translation>There is no such store: {0}. Check the path</translation>
    </message>
    <message>
        <source>复查完毕：{0} 篇，查出 {1} 处</source>
        <translation>Checked again: {0} reports, {1} findings</translation>
    </message>
    <message>
        <source>已复查 {0} 篇，共 {1} 篇</source>
        <translation>{0} of {1} reports checked again</translation>
    </message>
    <message>
        <source>放行要写明理由和放行人</source>
        <translation>A waiver needs a reason and who waives</translation>
    </message>
    <message>
        <source>{0} {1} 版</source>
        <translation>{0} page {1}</translation>
    </message>
    <message>
        <source>稿库里 {0} </source>
        <translation>in the store as {0}</translation>
    </message>
    <message>
        <source>全期互查</source>
        <translation>The issue as a whole</translation>
    </message>
    <message>
        <source>{0} 版 {1}</source>
        <translation>Page {0} {1}</translation>
    </message>
    <message>
        <source>总期号须在 1 到 {0} 之间，现为 {1}</source>
        <translation>The running issue number must be between 1 and {0}, it is {1}</translation>
    </message>
    <message>
        <source>一期至少要有一个版，每个版都要有版号，如 K01</source>
        <translation>An issue needs at least one page, and each page a number such as K01</translation>
    </message>
    <message>
        <source>版号“{0}”不能用：只能有字母、数字、汉字和短横，最多 12 个字，如 K01、A1-2</source>
        <translation>The page number “{0}” can&apos;t be used: only letters, digits, hanzi and hyphens, at most 12, such as K01 or A1-2</translation>
    </message>
    <message>
        <source>版号重复：{0}</source>
        <translation>The page number is there twice: {0}</translation>
    </message>
    <message>
        <source>没有 {0} 这一期；请先新建</source>
        <translation>There is no issue {0}; make it first</translation>
    </message>
    <message>
        <source>{0} 版上还有 {1} 篇稿件，请先撤下</source>
        <translation>Page {0} still has {1} reports; take them off first</translation>
    </message>
    <message>
        <source>{0} 这一期没有 {1} 版；请先在这一期里添加</source>
        <translation>The issue {0} has no page {1}; add it to the issue first</translation>
    </message>
    <message>
        <source>{0} 这一期已经有了；请直接打开它</source>
        <translation>The issue {0} is there already; simply open it</translation>
    </message>
    <message>
        <source>{0} {1} 版已在别处改过，这一步没有执行；请看过新的版面再做</source>
        <translation>Page {1} of {0} was changed elsewhere, so this step was not taken; look at the page as it is now, then do it again</translation>
    </message>
    <message>
        <source>{0} 这一期没有 {1} 版</source>
        <translation>The issue {0} has no page {1}</translation>
    </message>
    <message>
        <source>一期最多 {0} 个版</source>
        <translation>An issue has at most {0} pages</translation>
    </message>
    <message>
        <source>一期至少要有一个版，最后一个版不能去掉</source>
        <translation>An issue needs at least one page; the last one can&apos;t be removed</translation>
    </message>
    <message>
        <source>这一期有 {0} 个版，写了 {1} 个版号；请一版写一个</source>
        <translation>The issue has {0} pages, but there are {1} page numbers; write one for each page</translation>
    </message>
    <message>
        <source>《{0}》还没有排上这一期的版面；请先排上，再转版</source>
        <translation>《{0}》 is on no page of this issue yet; place it before it is continued on another page</translation>
    </message>
    <message>
        <source>《{0}》后面接排着简讯，不能转版；请先把简讯撤出这个版位</source>
        <translation>Briefs follow 《{0}》 in its slot, so it can&apos;t be continued on another page; take the briefs out first</translation>
    </message>
    <message>
        <source>《{0}》已在 {1} 版上；转版要转到另一个版</source>
        <translation>《{0}》 is on page {1} already; it can only be continued on another page</translation>
    </message>
    <message>
        <source>{0} 里的“{1}”</source>
        <translation>“{1}” in {0}</translation>
    </message>
    <message>
        <source>{0} 里的第 {1} 个版式</source>
        <translation>preset {1} in {0}</translation>
    </message>
    <message>
        <source>{0} 不是版式文件（应是本程序导出的 .json）</source>
        <translation>{0} is not a file of page presets (a .json exported by this program)</translation>
    </message>
    <message>
        <source>{0} 是新版本程序导出的；请先更新本程序</source>
        <translation>{0} was exported by a newer program; update this one first</translation>
    </message>
    <message>
        <source>没有“{0}”这种版式；现有：{1}</source>
        <translation>There is no preset “{0}”; there are: {1}</translation>
    </message>
    <message>
        <source>没有“{0}”这种自定版式；程序自带的版式不能删</source>
        <translation>There is no preset of the paper&apos;s own called “{0}”; those of the program can&apos;t be deleted</translation>
    </message>
    <message>
        <source>“{0}”是新版面的默认版式；请先在设置里改用别的</source>
        <translation>“{0}” is the preset of new pages; choose another one in the settings first</translation>
    </message>
    <message>
        <source>还没有自定的版式可导出；请先另存一个</source>
        <translation>There are no presets of the paper&apos;s own to export yet; save one first</translation>
    </message>
    <message>
        <source>“{0}”是程序自带的版式；请另起一个名称</source>
        <translation>“{0}” is a preset of the program; take another name</translation>
    </message>
    <message>
        <source>自定版式最多 {0} 种；请先删去不用的</source>
        <translation>At most {0} presets of the paper&apos;s own are kept; delete one that isn&apos;t needed first</translation>
    </message>
    <message>
        <source>{0}缺少“{1}”（{2}），没有导入；请补上这一项</source>
        <translation>{0} lacks “{1}” ({2}), nothing was imported; add it</translation>
    </message>
    <message>
        <source>{0}{1}，没有导入；请改正，或用本程序重新导出一次</source>
        <translation>{0}{1}, nothing was imported; correct it, or export it again from this program</translation>
    </message>
    <message>
        <source>{0}用不了，没有导入：{1}</source>
        <translation>{0} can&apos;t be used, nothing was imported: {1}</translation>
    </message>
    <message>
        <source>{0} 太大，不是版式文件</source>
        <translation>{0} is too large for a file of page presets</translation>
    </message>
    <message>
        <source>读不了 {0}：{1}</source>
        <translation>{0} can&apos;t be read: {1}</translation>
    </message>
    <message>
        <source>{0} 不是版式文件（应是本程序导出的 .json）{1}</source>
        <translation>{0} is not a file of page presets (a .json exported by this program){1}</translation>
    </message>
    <message>
        <source>写不了 {0}：{1}；请换个文件夹或文件名</source>
        <translation>{0} can&apos;t be written: {1}; take another folder or file name</translation>
    </message>
    <message>
        <source>的“{0}”（{1}）不是数</source>
        <translation>: “{0}” ({1}) is no number</translation>
    </message>
    <message>
        <source>写得不对</source>
        <translation>is not well formed</translation>
    </message>
    <message>
        <source>；第 {0} 行写得不对，多半少了或多了逗号、引号</source>
        <translation>; line {0} is not well formed, most likely a comma or quotation mark too few or too many</translation>
    </message>
    <message>
        <source>报眉是{0} 星期{1}，本期是{2} 星期{3}</source>
        <translation>The folio has {0} 星期{1}, the issue is {2} 星期{3}</translation>
    </message>
    <message>
        <source>本期没有总期号；接着上一期应是第{0}期</source>
        <translation>This issue has no running number; after the one before it is {0}</translation>
    </message>
    <message>
        <source>报眉上的版号是 {0}，这一版是 {1}</source>
        <translation>The folio has page number {0}, this is page {1}</translation>
    </message>
    <message>
        <source>报头印在 {0} 版上；报头只印在首版，请在“本版”里换回报眉</source>
        <translation>The masthead is on page {0}; it is printed on the front page only: go back to the folio under “This page”</translation>
    </message>
    <message>
        <source>报眉上没有{0}</source>
        <translation>The folio lacks {0}</translation>
    </message>
    <message>
        <source>{0}既是{1}又是{2}</source>
        <translation>{0} is both {1} and {2}</translation>
    </message>
    <message>
        <source>第{0}期</source>
        <translation>No. {0}</translation>
    </message>
    <message>
        <source>接着上一期，本期应是总第{0}期，现为第{1}期</source>
        <translation>After the issue before, this is number {0}, not {1}</translation>
    </message>
    <message>
        <source>前一版是 {0}，这一版应是 {1}{2}</source>
        <translation>The page before is {0}, this one should be {1}{2}</translation>
    </message>
    <message>
        <source>{0} 版没有版名，别的版都有</source>
        <translation>Page {0} has no page name, the others have</translation>
    </message>
    <message>
        <source>{0} 版没有版名</source>
        <translation>Page {0} has no page name</translation>
    </message>
    <message>
        <source>报头下没有刊头资料；请在“设置→报纸”里填刊号、主办单位等</source>
        <translation>The masthead has no imprint; enter the registration number, publisher and so on under Settings → Paper</translation>
    </message>
    <message>
        <source>报头上没有总期号；请在这一期的资料里填上</source>
        <translation>The masthead has no issue number; enter it in the issue&apos;s details</translation>
    </message>
    <message>
        <source>{0} 版上没有“下转{1}版”的稿件，请核对</source>
        <translation>Page {0} has no report with “下转{1}版”; please check</translation>
    </message>
    <message>
        <source>{0} 版上没有“上接{1}版”的稿件，请核对</source>
        <translation>Page {0} has no report with “上接{1}版”; please check</translation>
    </message>
    <message>
        <source>{0} 版上还没有稿件，请核对</source>
        <translation>Page {0} has no reports yet; please check</translation>
    </message>
    <message>
        <source>{0} 版上的图“{1}”不在稿件里：请加入稿件，图注才会一起审读</source>
        <translation>The picture “{1}” on page {0} isn&apos;t the report&apos;s: add it to the report, so that its caption is read with it</translation>
    </message>
    <message>
        <source>{0} 版上印的图注是“{1}”，请核对用哪一条</source>
        <translation>Page {0} prints the caption “{1}”; please decide which one to print</translation>
    </message>
    <message>
        <source>这一段与{0}《{1}》里的相同，请核对</source>
        <translation>This paragraph is the same as one of 《{1}》 ({0}); please check</translation>
    </message>
    <message>
        <source>与{0}《{1}》内容相同（{2:.0%}），请核对是不是重稿</source>
        <translation>Its text is that of 《{1}》 ({0}) ({2:.0%}); please check whether it runs twice</translation>
    </message>
    <message>
        <source>{0} 版</source>
        <translation>page {0}</translation>
    </message>
    <message>
        <source>这篇稿件已排在 {0} 版上</source>
        <translation>This report is on page {0} already</translation>
    </message>
    <message>
        <source>第{0}段与第{1}段{2}</source>
        <translation>Paragraphs {0} and {1} are {2}</translation>
    </message>
    <message>
        <source>与 {0} 版《{1}》用了同一张图片</source>
        <translation>It has the same picture as 《{1}》 on page {0}</translation>
    </message>
    <message>
        <source>相同</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>大半相同</source>
        <translation>mostly the same</translation>
    </message>
    <message>
        <source>{0} 版《{1}》写“{2}”，这里写“{3}”，请核对</source>
        <translation>《{1}》 on page {0} has “{2}”, here it is “{3}”; please check</translation>
    </message>
    <message>
        <source>{0} 版《{1}》称“{2}”，这里称“{3}”，请核对</source>
        <translation>《{1}》 on page {0} calls it “{2}”, here it is “{3}”; please check</translation>
    </message>
    <message>
        <source>“{0}”不能是 {1!r}</source>
        <translation>“{0}” can&apos;t be {1!r}</translation>
    </message>
    <message>
        <source>“{0}”只能是：{1}</source>
        <translation>“{0}” can only be: {1}</translation>
    </message>
    <message>
        <source>没有“{0}”这个设置</source>
        <translation>There is no setting “{0}”</translation>
    </message>
    <message>
        <source>“{0}”不能小于 {1:g}</source>
        <translation>“{0}” can&apos;t be less than {1:g}</translation>
    </message>
    <message>
        <source>“{0}”不能大于 {1:g}</source>
        <translation>“{0}” can&apos;t be more than {1:g}</translation>
    </message>
    <message>
        <source>{0}：其中的审读记录与它的校验码不符，可能被改动过。稿库未动；请让对方重新做一份</source>
        <translation>{0}: records of readings in it don&apos;t match their checksum, they may have been altered. The store is untouched; ask the other side to make another one</translation>
    </message>
    <message>
        <source>{0}：其中签过的文本与指纹不符，可能被改动过。稿库未动；请让对方重新做一份</source>
        <translation>{0}: a signed text in it doesn&apos;t match its fingerprint, it may have been altered. The store is untouched; ask the other side to make another one</translation>
    </message>
    <message>
        <source>数据包里有批注，却没有它的稿件。稿库未动；请让对方做一份完整的数据包</source>
        <translation>The packet has comments without their report. The store is untouched; ask the other side to make a complete packet</translation>
    </message>
    <message>
        <source>稿库未动；请重新拷贝，或让对方重新做一份</source>
        <translation>The store is untouched; copy it again, or ask the other side to make another one</translation>
    </message>
    <message>
        <source>没有 {0} 这个文件，可能 U 盘已拔出；请核对路径</source>
        <translation>There is no file {0}, the USB stick may have been pulled out; check the path</translation>
    </message>
    <message>
        <source>{0} 不是采编工作站的数据包；请选“做数据包”得到的 .zip（整期文件请用“接收整期”）</source>
        <translation>{0} is not a packet of Editorial Workstation; choose the .zip made by “Make Packet” (for a whole issue use “Take in Issue”)</translation>
    </message>
    <message>
        <source>{0} 不是采编工作站的数据包；请选“做数据包”得到的 .zip</source>
        <translation>{0} is not a packet of Editorial Workstation; choose the .zip made by “Make Packet”</translation>
    </message>
    <message>
        <source>{0} 由更新版本的采编工作站做成；没有收下，请先升级程序</source>
        <translation>{0} was made by a newer Editorial Workstation; it was not received: update the program first</translation>
    </message>
    <message>
        <source>{0}：数据包已损坏，读不出内容。{1}</source>
        <translation>{0}: the packet is damaged and can&apos;t be read. {1}</translation>
    </message>
    <message>
        <source>{0} 的内容与它的清单不符，可能已损坏或被改动。{1}</source>
        <translation>The content of {0} doesn&apos;t match its list, it may be damaged or altered. {1}</translation>
    </message>
    <message>
        <source>{0} 里有这个版本还不认得的内容（{1}）；没有收下，请先升级程序</source>
        <translation>{0} has something that this version doesn&apos;t know ({1}); it was not received: update the program first</translation>
    </message>
    <message>
        <source>{0}：数据包里“{1}”的历次文本不全。{2}</source>
        <translation>{0}: the versions of “{1}” in the packet are not complete. {2}</translation>
    </message>
    <message>
        <source>{0}：其中的文本与它的校验码不符，可能被改动过。{1}</source>
        <translation>{0}: a text in it doesn&apos;t match its checksum, it may have been altered. {1}</translation>
    </message>
    <message>
        <source>{0} 里的 {1} 与清单不符，文件已损坏或被改动。{2}</source>
        <translation>{1} in {0} doesn&apos;t match the list, the file is damaged or altered. {2}</translation>
    </message>
    <message>
        <source>读不了 {0}：不是完好的数据包（没有拷完，或不是采编工作站的文件）。{1}</source>
        <translation>{0} can&apos;t be read: it is not a sound packet (not copied to the end, or no file of Editorial Workstation). {1}</translation>
    </message>
    <message>
        <source>{0}：签名不对，数据包做成之后被改动过。{1}</source>
        <translation>{0}: the signature is wrong, the packet was altered after it was made. {1}</translation>
    </message>
    <message>
        <source>{0} 已损坏，可能没有拷完。{1}</source>
        <translation>{0} is damaged, perhaps not copied to the end. {1}</translation>
    </message>
    <message>
        <source>{0}：数据包里有读不懂的内容。{1}</source>
        <translation>{0}: something in the packet can&apos;t be understood. {1}</translation>
    </message>
    <message>
        <source>{0} 里的 {1} 展开后过大，没有读取。稿库未动；请核对文件来源</source>
        <translation>{1} in {0} unpacks to too much and was not read. The store is untouched; find out where the file comes from</translation>
    </message>
    <message>
        <source>{0}一人在两处做的：两个环节不能由一人担任</source>
        <translation>both by {0}, at two desks: two steps can&apos;t be one person&apos;s</translation>
    </message>
    <message>
        <source>{0}和{1}</source>
        <translation>{0} and {1}</translation>
    </message>
    <message>
        <source>{0}的{1}是{2}，请退回重审一道</source>
        <translation>{0}: {1} were {2}; return it and have one of them done again</translation>
    </message>
    <message>
        <source>还没有确认“{0}”：请与对方核对指纹 {1}，确认后再收</source>
        <translation>“{0}” has not been confirmed yet: compare the fingerprint {1} with the other side, confirm it, then receive</translation>
    </message>
    <message>
        <source>{0} 的签样和付印是{1}，请另一人重新签样</source>
        <translation>{0}: signing and sending to press were {1}; have somebody else sign the page again</translation>
    </message>
    <message>
        <source>《{0}》</source>
        <translation>《{0}》</translation>
    </message>
    <message>
        <source>稿件 {0} </source>
        <translation>report {0} </translation>
    </message>
    <message>
        <source>这一处已经处理过，或又来了新的改动；请刷新后再看</source>
        <translation>This has been dealt with already, or another change has come; refresh and look again</translation>
    </message>
    <message>
        <source>PDF 写不进 {0}（{1}）。请关闭正打开着它的程序，检查磁盘空间和写权限</source>
        <translation>The PDF {0} can&apos;t be written ({1}). Close the program that has it open, check room on the disk and permissions</translation>
    </message>
    <message>
        <source>打印机没有响应。请检查它是否开着、连着，或换一台打印机再印</source>
        <translation>The printer doesn&apos;t answer. Check that it is on and connected, or print on another one</translation>
    </message>
    <message>
        <source>请先选中印错的字，或把光标放在一处问题上</source>
        <translation>First select the words printed wrong, or put the cursor on a finding</translation>
    </message>
    <message>
        <source>{0}：写不了这个文件；请检查路径和权限，或换个位置</source>
        <translation>{0}: the file can&apos;t be written; check path and permissions, or take another place</translation>
    </message>
    <message>
        <source>篇幅“{0}”看不懂；请写成“300 80%，800 100%，以上 120%”</source>
        <translation>The lengths “{0}” can&apos;t be understood; write “300 80%，800 100%，以上 120%”</translation>
    </message>
    <message>
        <source>{0}“{1}”看不懂；请写成“见习记者 40，实习生 0”</source>
        <translation>{0} “{1}” can&apos;t be understood; write “见习记者 40，实习生 0”</translation>
    </message>
    <message>
        <source>按先后分成“{0}”看不懂；请写成“60:40，50:30:20”</source>
        <translation>Shares by order “{0}” can&apos;t be understood; write “60:40，50:30:20”</translation>
    </message>
    <message>
        <source>计法“{0}”不对：请写 每篇 或 每千字</source>
        <translation>“{0}” is no way of reckoning: write 每篇 (a report) or 每千字 (a thousand characters)</translation>
    </message>
    <message>
        <source>日期“{0}”不对，请写成 2026-01-31 的样子</source>
        <translation>The date “{0}” is wrong; write it like 2026-01-31</translation>
    </message>
    <message>
        <source>署名次序应为：{0}</source>
        <translation>The order of credits should be: {0}</translation>
    </message>
    <message>
        <source>电头日期晚于出版日期 {0}</source>
        <translation>The dateline is later than the paper&apos;s day {0}</translation>
    </message>
    <message>
        <source>电头日期比出版日期 {0} 早 {1} 天，请核对</source>
        <translation>The dateline is {1} days before the paper&apos;s day {0}; please check</translation>
    </message>
    <message>
        <source>序号重复</source>
        <translation>The number is repeated</translation>
    </message>
    <message>
        <source>前面到第{0}项，这里是第{1}项</source>
        <translation>Item {0} comes before, here is item {1}</translation>
    </message>
    <message>
        <source>{0}个“{1}”、{2}个“{3}”</source>
        <translation>{0} × “{1}”, {2} × “{3}”</translation>
    </message>
    <message>
        <source>列出的姓名有{0}个</source>
        <translation>{0} names are listed</translation>
    </message>
    <message>
        <source>列出的{1}有{0}个</source>
        <translation>{0} × {1} are listed</translation>
    </message>
    <message>
        <source>前面列出了{0}个</source>
        <translation>{0} are listed before it</translation>
    </message>
    <message>
        <source>列出的作品有{0}部</source>
        <translation>{0} works are listed</translation>
    </message>
    <message>
        <source>{0}是星期{1}，请核对日期与星期</source>
        <translation>{0} is 星期{1}; please check date and weekday</translation>
    </message>
    <message>
        <source>没有“{0}”这个时刻，请核对</source>
        <translation>There is no such time as “{0}”; please check</translation>
    </message>
    <message>
        <source>有左括号没有配右括号</source>
        <translation>an opening bracket has no closing one</translation>
    </message>
    <message>
        <source>有右括号没有配左括号</source>
        <translation>a closing bracket has no opening one</translation>
    </message>
    <message>
        <source>方括号没有配对</source>
        <translation>a square bracket has no partner</translation>
    </message>
    <message>
        <source>重复号前面没有可重复的字</source>
        <translation>there is nothing before the sign of repetition</translation>
    </message>
    <message>
        <source>两个重复号连在一起</source>
        <translation>two signs of repetition stand together</translation>
    </message>
    <message>
        <source>末尾的反斜杠后面少一个字</source>
        <translation>the backslash at the end lacks its character</translation>
    </message>
    <message>
        <source>方括号里的范围前后颠倒</source>
        <translation>a range in square brackets is reversed</translation>
    </message>
    <message>
        <source>向前看的括号里长短不能变</source>
        <translation>what is looked for before must have a fixed length</translation>
    </message>
    <message>
        <source>引用了没有的组</source>
        <translation>it refers to a group that isn&apos;t there</translation>
    </message>
    <message>
        <source>（第 {0} 个字符“{1}”处）</source>
        <translation> (at character {0}, “{1}”)</translation>
    </message>
    <message>
        <source>（末尾处）</source>
        <translation> (at the end)</translation>
    </message>
    <message>
        <source>一长串“{0}”</source>
        <translation>a long run of “{0}”</translation>
    </message>
    <message>
        <source>与正文里的方向相反，请核对</source>
        <translation>The text says the opposite direction; please check</translation>
    </message>
    <message>
        <source>“{0}”疑为“{1}”：“{2}{1}{3}”才是常见的搭配</source>
        <translation>“{0}” is probably “{1}”: it is “{2}{1}{3}” that usually goes together</translation>
    </message>
    <message>
        <source>本报不用这个说法</source>
        <translation>The paper doesn&apos;t use this</translation>
    </message>
    <message>
        <source>本报自定的规则</source>
        <translation>A rule of the paper&apos;s own</translation>
    </message>
    <message>
        <source>读音相同</source>
        <translation>which sounds the same</translation>
    </message>
    <message>
        <source>读音相近</source>
        <translation>which sounds alike</translation>
    </message>
    <message>
        <source>字形相近</source>
        <translation>which looks alike</translation>
    </message>
    <message>
        <source>字序颠倒</source>
        <translation>with its characters exchanged</translation>
    </message>
    <message>
        <source>少了一个字</source>
        <translation>one character short</translation>
    </message>
    <message>
        <source>多了一个字</source>
        <translation>with one character more</translation>
    </message>
    <message>
        <source>用了异体字</source>
        <translation>in a variant form</translation>
    </message>
    <message>
        <source>用了繁体字</source>
        <translation>in traditional characters</translation>
    </message>
    <message>
        <source>姓氏用字不同</source>
        <translation>with another form of the surname</translation>
    </message>
    <message>
        <source>“{0}”在名录中是{1}{2}，不是{3}</source>
        <translation>In the directory “{0}” is {1}{2}, not {3}</translation>
    </message>
    <message>
        <source>名录中有“{0}”{1}，没有“{2}”，{3}</source>
        <translation>The directory has “{0}”{1}, but not “{2}”, {3}</translation>
    </message>
    <message>
        <source>通讯员名录中有“{0}”{1}，没有“{2}”，{3}；确是另一人，可以记入名录</source>
        <translation>The correspondents have “{0}”{1}, but not “{2}”, {3}; if it is somebody else, enter the name</translation>
    </message>
    <message>
        <source>“{0}”（{1}）{2}离岗，而稿件日期是 {3}</source>
        <translation>“{0}” ({1}) left on {2}, the report is of {3}</translation>
    </message>
    <message>
        <source>“{0}”（{1}）{2}才到岗，而稿件日期是 {3}</source>
        <translation>“{0}” ({1}) joined only on {2}, the report is of {3}</translation>
    </message>
    <message>
        <source>只差一个字</source>
        <translation>which differs in one character</translation>
    </message>
    <message>
        <source>（{0}）</source>
        <translation> ({0})</translation>
    </message>
    <message>
        <source>{0}；相近的有“{1}”{2}</source>
        <translation>{0}; alike is “{1}”{2}</translation>
    </message>
    <message>
        <source>“{0}”（{1}）记到{2}离岗，请核对稿件日期</source>
        <translation>“{0}” ({1}) is entered until {2}; check the report&apos;s date</translation>
    </message>
    <message>
        <source>名录中没有“{0}”，也没有相近的姓名，请核对；新同事请先录入名录</source>
        <translation>The directory has neither “{0}” nor a name like it; please check, and enter new colleagues first</translation>
    </message>
    <message>
        <source>“{0}”在这一处署名里重复</source>
        <translation>“{0}” is repeated in this byline</translation>
    </message>
    <message>
        <source>{0}录入</source>
        <translation>entered {0}</translation>
    </message>
    <message>
        <source>次序：“{0}”（{1}）应在“{2}”（{3}）之前，{4}</source>
        <translation>Order: “{0}” ({1}) comes before “{2}” ({3}): {4}</translation>
    </message>
    <message>
        <source>首次出现职务不全：“{0}”还任{1}{2}</source>
        <translation>Posts not complete at first mention: “{0}” is also {1}{2}</translation>
    </message>
    <message>
        <source>“{0}”在这份名单里出现两次；同名的两人请括注单位或性别</source>
        <translation>“{0}” is twice in this list; tell namesakes apart by unit or sex in brackets</translation>
    </message>
    <message>
        <source>干部名录中{0}，没有“{1}”，{2}</source>
        <translation>The officials have {0}, but not “{1}”, {2}</translation>
    </message>
    <message>
        <source>按党委、政府、人大、政协的次序在前</source>
        <translation>by the order of Party committee, government, People&apos;s Congress, CPPCC</translation>
    </message>
    <message>
        <source>首次出现职务不全：{0}</source>
        <translation>Posts not complete at first mention: {0}</translation>
    </message>
    <message>
        <source>首次出现写全两块牌子：{0}</source>
        <translation>Write both names of the organ at first mention: {0}</translation>
    </message>
    <message>
        <source>排名 {0} 在 {1} 之前</source>
        <translation>rank {0} comes before {1}</translation>
    </message>
    <message>
        <source>机构次序在前</source>
        <translation>its organ comes first</translation>
    </message>
    <message>
        <source>同一人的职务先党内、后行政：{0}应写在前</source>
        <translation>Of one person&apos;s posts those in the Party come first: {0} should come first</translation>
    </message>
    <message>
        <source>“{0}{1}”应写作“{2}”：{1}是党委的部门，不能省“委”</source>
        <translation>“{0}{1}” should be “{2}”: {1} is a department of the Party committee, “委” can&apos;t be left out</translation>
    </message>
    <message>
        <source>一个机构两块牌子用全角括号：干部名录中是“{0}”</source>
        <translation>An organ of two names takes full-width brackets: the officials have “{0}”</translation>
    </message>
    <message>
        <source>同一篇里“{0}”前面是{1}{2}，这里是{3}{4}，请核对</source>
        <translation>Earlier in the report “{0}” is {1}{2}, here {3}{4}; please check</translation>
    </message>
    <message>
        <source>同一篇里{0}有两人：“{1}”和“{2}”</source>
        <translation>The report has two people as {0}: “{1}” and “{2}”</translation>
    </message>
    <message>
        <source>待核：干部名录中没有“{0}”（{1}）</source>
        <translation>To be checked: the officials don&apos;t have “{0}” ({1})</translation>
    </message>
    <message>
        <source>{0}，干部名录中没有后一位</source>
        <translation>{0}; the officials don&apos;t have the latter</translation>
    </message>
    <message>
        <source>{0}，任此职的是{1}</source>
        <translation>{0}; the post is held by {1}</translation>
    </message>
    <message>
        <source>“{0}”在干部名录中是{1}{2}，不是{3}{4}</source>
        <translation>Among the officials “{0}” is {1}{2}, not {3}{4}</translation>
    </message>
    <message>
        <source>“{0}”任{1}{2}，不是现任；写当时的事加“时任”，写现在加“原”</source>
        <translation>“{0}” was {1}{2}, and isn&apos;t now; put “时任” for events of then, “原” for now</translation>
    </message>
    <message>
        <source>“{0}”在干部名录中是{1}{2}，不是{3}</source>
        <translation>Among the officials “{0}” is {1}{2}, not {3}</translation>
    </message>
    <message>
        <source>{0}；机构还在，“原”放在单位与职务之间：{1}</source>
        <translation>{0}; the organ still exists, so “原” goes between organ and post: {1}</translation>
    </message>
    <message>
        <source>{0}，是现任，不用“原”或“前”</source>
        <translation>{0}, in office: no “原” or “前”</translation>
    </message>
    <message>
        <source>{0}；任此职的是{1}</source>
        <translation>{0}; the post is held by {1}</translation>
    </message>
    <message>
        <source>{0}；名录里没有这个机构，请核对是否同名</source>
        <translation>{0}; the directory doesn&apos;t have this organ, check whether it is a namesake</translation>
    </message>
    <message>
        <source>“{0}”{1}才任{2}，稿件日期是 {3}</source>
        <translation>“{0}” became {2} only on {1}, the report is of {3}</translation>
    </message>
    <message>
        <source>同一篇里“{0}”有两种职务：{1}</source>
        <translation>The report gives “{0}” two posts: {1}</translation>
    </message>
    <message>
        <source>同一篇里姓名写法不一：这里是“{0}”，{1}“{2}”，{3}</source>
        <translation>The report writes a name in two ways: here “{0}”, {1} “{2}”, {3}</translation>
    </message>
    <message>
        <source>干部名录中有</source>
        <translation>the officials have</translation>
    </message>
    <message>
        <source>第 {0} 行写作</source>
        <translation>line {0} has</translation>
    </message>
    <message>
        <source>“{0}”任{1}{2}</source>
        <translation>“{0}” as {1}{2}</translation>
    </message>
    <message>
        <source>（{0}至{1}）</source>
        <translation> ({0} to {1})</translation>
    </message>
    <message>
        <source>（{0}起）</source>
        <translation> (since {0})</translation>
    </message>
    <message>
        <source>{0}不成对：“{1}”后面没有相配的“{2}”</source>
        <translation>{0} not in pairs: “{1}” has no “{2}” after it</translation>
    </message>
    <message>
        <source>{0}不成对：“{1}”前面没有相配的“{2}”</source>
        <translation>{0} not in pairs: “{1}” has no “{2}” before it</translation>
    </message>
    <message>
        <source>书名号</source>
        <translation>Title marks</translation>
    </message>
    <message>
        <source>引号</source>
        <translation>Quotation marks</translation>
    </message>
    <message>
        <source>括号</source>
        <translation>Brackets</translation>
    </message>
    <message>
        <source>应加引号：“{0}”</source>
        <translation>Wants quotation marks: “{0}”</translation>
    </message>
    <message>
        <source>{0}。{1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>稿件有{0}张图片，图片说明却多于此数</source>
        <translation>The report has {0} pictures, but more captions</translation>
    </message>
    <message>
        <source>有图片说明，版面上却没有配图</source>
        <translation>There is a caption, but no picture on the page</translation>
    </message>
    <message>
        <source>前面写“{0}”，这里写“{1}”，请统一</source>
        <translation>Earlier “{0}”, here “{1}”; make them the same</translation>
    </message>
    <message>
        <source>整期互查</source>
        <translation>Whole issue</translation>
    </message>
    <message>
        <source>自定的版式“{0}”读不出来，没有列出。请重新导入它，或按原样另存一次</source>
        <translation>The paper&apos;s own preset “{0}” can&apos;t be read and isn&apos;t listed. Import it again, or save it anew as it was</translation>
    </message>
    <message>
        <source>这篇收到前没有别的文字</source>
        <translation>This report had no other text before it was received</translation>
    </message>
    <message>
        <source>没有收过“{0}”的数据包</source>
        <translation>No packet was ever received from “{0}”</translation>
    </message>
    <message>
        <source>数据包已写入 {0}</source>
        <translation>Packet written to {0}</translation>
    </message>
    <message>
        <source>数据包的时间 {0} 还没有到：两台电脑的时钟不一致。先后按内容判断，不受影响；请核对日期</source>
        <translation>The packet&apos;s time {0} is still to come: the clocks of the two computers differ. What came first is told by content and isn&apos;t affected; check the dates</translation>
    </message>
    <message>
        <source>这个数据包里没有这里没有的内容（已经收过）</source>
        <translation>The packet has nothing that isn&apos;t here already (it was received before)</translation>
    </message>
    <message>
        <source>{0} 里的图片与清单不符。稿库未动；请让对方重新做一份</source>
        <translation>The pictures in {0} don&apos;t match its list. The store is untouched; ask the other side to make another one</translation>
    </message>
    <message>
        <source>已收下 {0}</source>
        <translation>Received {0}</translation>
    </message>
    <message>
        <source>没有对方没有的内容，没有做数据包</source>
        <translation>There is nothing that the other side doesn&apos;t have; no packet was made</translation>
    </message>
    <message>
        <source>这样定稿不成：其中有一项的值不对；请换一边，或先在原处改好</source>
        <translation>It can&apos;t be settled like this: one of the values is not allowed; take the other side, or correct it where it stands first</translation>
    </message>
    <message>
        <source>姓名“{0}…”太长，请一行只写一人</source>
        <translation>the name “{0}…” is too long; write one person a row</translation>
    </message>
    <message>
        <source>rank 应是排名的数字，现为“{0}”</source>
        <translation>rank must be a number, it is “{0}”</translation>
    </message>
    <message>
        <source>{0} 里是公式“{1}”，请改成文字</source>
        <translation>{0} holds a formula “{1}”; make it text</translation>
    </message>
    <message>
        <source>通讯员名录</source>
        <translation>the directory of correspondents</translation>
    </message>
    <message>
        <source>没有姓名</source>
        <translation>has no name</translation>
    </message>
    <message>
        <source>又有一位{0}，已照录；同一人请只留一行</source>
        <translation>another {0}, entered as given; keep one row if it is the same person</translation>
    </message>
    <message>
        <source>干部名录</source>
        <translation>the officials&apos; directory</translation>
    </message>
    <message>
        <source>“{0}”免职日期早于任职日期</source>
        <translation>“{0}”: the term ends before it begins</translation>
    </message>
    <message>
        <source>{0} 是空的，请补上或删去这一行</source>
        <translation>{0} is empty; fill it in, or delete the row</translation>
    </message>
    <message>
        <source>任期重叠</source>
        <translation>overlaps in its term</translation>
    </message>
    <message>
        <source>人员名录</source>
        <translation>the staff directory</translation>
    </message>
    <message>
        <source>“{0}”没有角色</source>
        <translation>“{0}” has no role</translation>
    </message>
    <message>
        <source>“{0}”离职日期早于到岗日期</source>
        <translation>“{0}”: left before joining</translation>
    </message>
    <message>
        <source>又有一位{0}，已照录；同一人换岗请用起止日期分开，同名的人请加笔名</source>
        <translation>another {0}, entered as given; tell posts of one person apart by dates, and namesakes by a pen name</translation>
    </message>
    <message>
        <source>第 {0} 行：{1}</source>
        <translation>Row {0}: {1}</translation>
    </message>
    <message>
        <source>工作簿里还有{0}，没有读入；要导入请另存为单独的文件</source>
        <translation>The workbook also has {0}, which was not read; to import it, save it as a file of its own</translation>
    </message>
    <message>
        <source>{0}：{1}缺少列 {2}；现有列 {3}，{4}</source>
        <translation>{0}: {1} lacks the columns {2}; it has {3}, {4}</translation>
    </message>
    <message>
        <source>首行应为 {0}{1}</source>
        <translation>the first row should be {0}{1}</translation>
    </message>
    <message>
        <source>{0}：{1}是空的，{2}</source>
        <translation>{0}: {1} is empty, {2}</translation>
    </message>
    <message>
        <source>{0}：{1}有两列都是 {2}，请只留一列</source>
        <translation>{0}: {1} has two columns {2}; keep one of them</translation>
    </message>
    <message>
        <source>（后面可加 {0}）</source>
        <translation> (and, if you like, {0})</translation>
    </message>
    <message>
        <source>{0}与第 {1} 行重复，只留前一行</source>
        <translation>{0} repeats row {1}; only the first is kept</translation>
    </message>
    <message>
        <source>{0}与第 {1} 行{2}，这一行没有读入</source>
        <translation>{0} and row {1}: {2}; this row was not read</translation>
    </message>
    <message>
        <source>{0}，这一行没有读入</source>
        <translation>{0}; this row was not read</translation>
    </message>
    <message>
        <source>{0}：这是旧版 .xls 工作簿，或设有密码，读不了；请去掉密码，另存为 .xlsx 或 CSV（UTF-8）再导入</source>
        <translation>{0}: this is an old .xls workbook, or it asks for a password, and can&apos;t be read; take the password off, save it as .xlsx or CSV (UTF-8), then import it</translation>
    </message>
    <message>
        <source>{0}：{1}超过 {2} MB，不像名录；请核对文件</source>
        <translation>{0}: {1} is larger than {2} MB, which doesn&apos;t look like a directory; check the file</translation>
    </message>
    <message>
        <source>{0}：读不了{1}（{2}），请检查路径和权限</source>
        <translation>{0}: {1} can&apos;t be read ({2}); check path and permissions</translation>
    </message>
    <message>
        <source>{0}：{1}第 {2} 行不是合格的 CSV（{3}），请另存为 CSV（UTF-8）再导入</source>
        <translation>{0}: line {2} of {1} is not sound CSV ({3}); save it as CSV (UTF-8), then import it</translation>
    </message>
    <message>
        <source>{0}：{1}超过 {2} 行，不像名录；请核对文件</source>
        <translation>{0}: {1} has more than {2} rows, which doesn&apos;t look like a directory; check the file</translation>
    </message>
    <message>
        <source>日期“{0}”不对，请写成 2021-01-13 的样子</source>
        <translation>The date “{0}” is wrong; write it like 2021-01-13</translation>
    </message>
    <message>
        <source>名录文件里的 {0} 读不出来</source>
        <translation>{0} in the file of directories can&apos;t be read</translation>
    </message>
    <message>
        <source>名录文件里 {0} 第 {1} 条没有姓名或名称</source>
        <translation>Entry {1} of {0} in the file of directories has no name</translation>
    </message>
    <message>
        <source>名录文件里 {0} 第 {1} 条（{2}）不合格</source>
        <translation>Entry {1} of {0} in the file of directories ({2}) is not sound</translation>
    </message>
    <message>
        <source>{0}：签发日期不完整；没有采用，请签发人重新导出</source>
        <translation>{0}: the day of signing is incomplete; it was not taken: ask the signer to export again</translation>
    </message>
    <message>
        <source>{0}：展开后过大，不像名录；没有采用</source>
        <translation>{0}: it unpacks to too much for a directory; it was not taken</translation>
    </message>
    <message>
        <source>{0}：文件损坏，读不出内容；没有采用，请重新拷贝一份</source>
        <translation>{0}: the file is damaged and can&apos;t be read; it was not taken: copy it again</translation>
    </message>
    <message>
        <source>{0}：由更新版本的采编工作站签发；没有采用，请先升级程序</source>
        <translation>{0}: signed by a newer Editorial Workstation; it was not taken: update the program first</translation>
    </message>
    <message>
        <source>{0}：文件过大，不像名录；没有采用</source>
        <translation>{0}: the file is too large for a directory; it was not taken</translation>
    </message>
    <message>
        <source>{0}：{1}；没有采用，请签发人重新导出</source>
        <translation>{0}: {1}; it was not taken: ask the signer to export again</translation>
    </message>
    <message>
        <source>{0}：文件损坏，或不是签发的名录文件；没有采用，请重新拷贝一份</source>
        <translation>{0}: the file is damaged, or holds no signed directories; it was not taken: copy it again</translation>
    </message>
    <message>
        <source>{0}：签名不对，内容在签发之后被改动过；没有采用，请向签发人重新要一份</source>
        <translation>{0}: the signature is wrong, the content was altered after signing; it was not taken: ask the signer for another copy</translation>
    </message>
    <message>
        <source>{0}：不是采编工作站签发的名录文件；没有采用。要导入表格请用“导入名录”</source>
        <translation>{0}: not a file of directories signed by Editorial Workstation; it was not taken. To import a table use “Import directory”</translation>
    </message>
    <message>
        <source>请另存为 CSV（UTF-8）再导入</source>
        <translation>save it as CSV (UTF-8), then import it</translation>
    </message>
    <message>
        <source>{0}：工作簿过大或带有外部实体，没有打开；{1}</source>
        <translation>{0}: the workbook is too large or has external entities, and was not opened; {1}</translation>
    </message>
    <message>
        <source>{0}：工作表超过 {1} 行，不像名录；请核对文件</source>
        <translation>{0}: the sheet has more than {1} rows, which doesn&apos;t look like a directory; check the file</translation>
    </message>
    <message>
        <source>{0}：工作簿损坏或设有密码，打不开；{1}</source>
        <translation>{0}: the workbook is damaged or asks for a password, and can&apos;t be opened; {1}</translation>
    </message>
    <message>
        <source>{0}：工作簿损坏，打不开；{1}</source>
        <translation>{0}: the workbook is damaged and can&apos;t be opened; {1}</translation>
    </message>
    <message>
        <source>{0}：里面没有工作表，不是 .xlsx 文件；{1}</source>
        <translation>{0}: there is no sheet in it, it is no .xlsx; {1}</translation>
    </message>
    <message>
        <source>{0}：写不了{1}（{2}），请关闭打开着的同名文件，或换一个文件夹</source>
        <translation>{0}: {1} can&apos;t be written ({2}); close the file of that name if it is open, or take another folder</translation>
    </message>
    <message>
        <source>图片已损坏：{0}。请重新取得这张图片</source>
        <translation>The picture is damaged: {0}. Get hold of it anew</translation>
    </message>
    <message>
        <source>图片像素太多：{0}（{1}×{2}，最多 {3} 兆像素）。请先缩小</source>
        <translation>The picture has too many pixels: {0} ({1}×{2}, at most {3} megapixels). Make it smaller first</translation>
    </message>
    <message>
        <source>不是能用的图片：{0}。请用 JPEG、PNG 或 TIFF</source>
        <translation>Not a picture that can be used: {0}. Use JPEG, PNG or TIFF</translation>
    </message>
    <message>
        <source>图片像素太多：{0}（超过 {1} 兆像素）。请先缩小</source>
        <translation>The picture has too many pixels: {0} (more than {1} megapixels). Make it smaller first</translation>
    </message>
    <message>
        <source>图片文件不见了：{0}。请从备份恢复，或重新加入这张图片</source>
        <translation>The picture&apos;s file is missing: {0}. Restore it from a backup, or add the picture again</translation>
    </message>
    <message>
        <source>稿库里没有这张图片；请重新加入</source>
        <translation>The store doesn&apos;t have this picture; add it again</translation>
    </message>
    <message>
        <source>图片太大：{0}（超过 {1} MB）。请先缩小</source>
        <translation>The picture is too large: {0} (more than {1} MB). Make it smaller first</translation>
    </message>
    <message>
        <source>读不了图片：{0}（{1}）。请检查文件</source>
        <translation>The picture can&apos;t be read: {0} ({1}). Check the file</translation>
    </message>
    <message>
        <source>图片存不进 {0}（{1}）。请检查磁盘空间和写权限</source>
        <translation>The picture can&apos;t be kept in {0} ({1}). Check the room on the disk and the permissions</translation>
    </message>
    <message>
        <source>{0}，每栏 {1:g} 字</source>
        <translation>{0}, {1:g} characters a column</translation>
    </message>
    <message>
        <source>基本栏</source>
        <translation>single columns</translation>
    </message>
    <message>
        <source>{0} 栏合 1（长栏）</source>
        <translation>{0} columns as 1 (long lines)</translation>
    </message>
    <message>
        <source>{0}破{1}</source>
        <translation>{0} broken into {1}</translation>
    </message>
    <message>
        <source>“{0}”不是篇幅；请写成“栏×行”，如 2×30</source>
        <translation>“{0}” is no length; write columns × lines, such as 2×30</translation>
    </message>
    <message>
        <source>版心空 {0:.0f}%</source>
        <translation>{0:.0f}% of the type area is empty</translation>
    </message>
    <message>
        <source>{0}与{1}的图片挨在一起</source>
        <translation>the pictures of {0} and {1} touch</translation>
    </message>
    <message>
        <source>有线压在{0}的图片上</source>
        <translation>a rule crosses the picture of {0}</translation>
    </message>
    <message>
        <source>{0}有 {1} 张图未排</source>
        <translation>{0}: {1} pictures not placed</translation>
    </message>
    <message>
        <source>{0}留了图位</source>
        <translation>{0} keeps an empty place for a picture</translation>
    </message>
    <message>
        <source>{0}的图片裁去约 {1:.0%}</source>
        <translation>about {1:.0%} of the picture of {0} is cropped</translation>
    </message>
    <message>
        <source>{0}太扁：{1} 栏只有 {2:.0f} 行</source>
        <translation>{0} is too flat: {1} columns of {2:.0f} lines only</translation>
    </message>
    <message>
        <source>{0:g} 磅</source>
        <translation>{0:g} pt</translation>
    </message>
    <message>
        <source>缺少 {0}</source>
        <translation>{0} is missing</translation>
    </message>
    <message>
        <source>有缺项或不是数的值（{0}）</source>
        <translation>something is missing or is no number ({0})</translation>
    </message>
    <message>
        <source>{0} 版排不下{1}；请删短稿件，或移到别的版</source>
        <translation>Page {0} has no room for {1}; cut reports, or move them to another page</translation>
    </message>
    <message>
        <source>还没有选稿件；请先选要上版的稿件</source>
        <translation>No reports are chosen; choose what is to be placed first</translation>
    </message>
    <message>
        <source>{0} 版连头条{1}也排不下；请删短它，或改用更大的版式</source>
        <translation>Page {0} has no room even for the lead {1}; cut it, or take a larger preset</translation>
    </message>
    <message>
        <source>试排</source>
        <translation>Trying it out</translation>
    </message>
    <message>
        <source>已编排</source>
        <translation>Made up</translation>
    </message>
    <message>
        <source>看怎样切分排得下</source>
        <translation>Looking how to divide the page</translation>
    </message>
    <message>
        <source>看哪些稿件排得下</source>
        <translation>Looking which reports fit</translation>
    </message>
    <message>
        <source>试排成两列</source>
        <translation>Trying two columns of reports</translation>
    </message>
    <message>
        <source>还没有报名，报头没有字可印；请先在“设置→报纸”里填报名</source>
        <translation>The paper has no name yet, so the masthead has nothing to print; enter the name under Settings → Paper first</translation>
    </message>
    <message>
        <source>头条不在版面最上</source>
        <translation>the lead isn&apos;t at the top</translation>
    </message>
    <message>
        <source>{0}的标题比头条还大</source>
        <translation>the headline of {0} is larger than the lead&apos;s</translation>
    </message>
    <message>
        <source>{0}的标题与头条一样大</source>
        <translation>the headline of {0} is as large as the lead&apos;s</translation>
    </message>
    <message>
        <source>{0}溢文</source>
        <translation>{0} is overset</translation>
    </message>
    <message>
        <source>{0}文末空 {1} 行</source>
        <translation>{0} ends {1} lines short</translation>
    </message>
    <message>
        <source>{0}排成一条 {1} 行的长栏</source>
        <translation>{0} is one long column of {1} lines</translation>
    </message>
    <message>
        <source>{0}有不足 {1} 行的短栏</source>
        <translation>{0} has a leg of fewer than {1} lines</translation>
    </message>
    <message>
        <source>头条比旁边的{0}窄</source>
        <translation>the lead is narrower than {0} beside it</translation>
    </message>
    <message>
        <source>{0}的图片比头条的大得多</source>
        <translation>the picture of {0} is much larger than the lead&apos;s</translation>
    </message>
    <message>
        <source>{0}的标题比{1}的大得多</source>
        <translation>the headline of {0} is much larger than that of {1}</translation>
    </message>
    <message>
        <source>{0}与{1}的标题并排同大（碰题）</source>
        <translation>the headlines of {0} and {1} stand side by side at one size (they collide)</translation>
    </message>
    <message>
        <source>第 {0}、{1} 栏之间的空白贯通全版（断版）</source>
        <translation>the gap between columns {0} and {1} runs down the whole page (it is cut in two)</translation>
    </message>
    <message>
        <source>{0}的小标题落在栏底</source>
        <translation>a subhead of {0} stands at a column&apos;s foot</translation>
    </message>
    <message>
        <source>{0}有一行孤在栏首</source>
        <translation>{0} has a lone line at a column&apos;s head</translation>
    </message>
    <message>
        <source>稿件之间有的空 {0} 行，有的空 {1} 行</source>
        <translation>between reports there are {0} lines here, {1} there</translation>
    </message>
    <message>
        <source>“{0}”的稿件分在几处</source>
        <translation>the reports under “{0}” are scattered</translation>
    </message>
    <message>
        <source>{0}的标题末行只有一个字</source>
        <translation>the last line of {0}&apos;s headline is a single character</translation>
    </message>
    <message>
        <source>{0}的标题把“{1}”拆在两行</source>
        <translation>the headline of {0} breaks “{1}” over two lines</translation>
    </message>
    <message>
        <source>没有“{0}”这种版型；现有：{1}</source>
        <translation>There is no page pattern “{0}”; there are: {1}</translation>
    </message>
    <message>
        <source>第 {0} 种版型缺少 {1}</source>
        <translation>page pattern {0} lacks {1}</translation>
    </message>
    <message>
        <source>版型“{0}”的 layout 写得不对：{1}</source>
        <translation>the layout of page pattern “{0}” is not well formed: {1}</translation>
    </message>
    <message>
        <source>这个版位里放不下这张图；请先放大版位，或去掉里面别的图</source>
        <translation>The slot has no room for this picture; make it larger first, or take another picture out</translation>
    </message>
    <message>
        <source>{0} 版上没有稿件 {1}</source>
        <translation>Page {0} has no report {1}</translation>
    </message>
    <message>
        <source>{0} 版没有 {1} 栏×{2} 行的空处；请先移开或缩小别的稿件</source>
        <translation>Page {0} has no free room of {1} columns × {2} lines; move or shrink other reports first</translation>
    </message>
    <message>
        <source>稿件 {0} 已在 {1} 版上；要换地方请移动它</source>
        <translation>Report {0} is on page {1} already; to put it elsewhere, move it</translation>
    </message>
    <message>
        <source>标题不能占 {0} 栏；这个版位只有 {1} 栏</source>
        <translation>The headline can&apos;t take {0} columns; the slot has only {1}</translation>
    </message>
    <message>
        <source>标题不能占 {0} 行；这个版位只有 {1} 行</source>
        <translation>The headline can&apos;t take {0} lines; the slot has only {1}</translation>
    </message>
    <message>
        <source>标题字号须在 0 到 200 磅之间；0 是由程序选定</source>
        <translation>The headline&apos;s size must be between 0 and 200 pt; 0 leaves it to the program</translation>
    </message>
    <message>
        <source>正文不能排成 {0} 栏；{1} 栏宽的版位最多 {2} 栏（每栏约 {3:g} 字）</source>
        <translation>The body can&apos;t be set in {0} columns; a slot {1} columns wide takes at most {2} (of about {3:g} characters each)</translation>
    </message>
    <message>
        <source>稿件 {0} 的版位没有第 {1} 张图</source>
        <translation>The slot of report {0} has no picture {1}</translation>
    </message>
    <message>
        <source>版位至少要 1 栏、{0} 行</source>
        <translation>A slot needs at least 1 column and {0} lines</translation>
    </message>
    <message>
        <source>版位出了版心：这个版式共 {0} 栏，请改小栏数或左移</source>
        <translation>The slot runs over the type area: this preset has {0} columns; take fewer, or move it to the left</translation>
    </message>
    <message>
        <source>版位出了版心：这个版式共 {0} 行，请改小行数或上移</source>
        <translation>The slot runs over the type area: this preset has {0} lines; take fewer, or move it up</translation>
    </message>
    <message>
        <source>图片出了版位：正文共 {0} 栏，请改小图片或左移</source>
        <translation>The picture runs over the slot: the body has {0} columns; make the picture smaller, or move it to the left</translation>
    </message>
    <message>
        <source>图片出了版位：版位共 {0} 行，请改小图片或上移</source>
        <translation>The picture runs over the slot: the slot has {0} lines; make the picture smaller, or move it up</translation>
    </message>
    <message>
        <source>引文出了版位：正文共 {0} 栏，请改窄引文或左移</source>
        <translation>The pull quote runs over the slot: the body has {0} columns; make it narrower, or move it to the left</translation>
    </message>
    <message>
        <source>引文出了版位：版位共 {0} 行，引文至少 {1} 行；请改小引文或上移</source>
        <translation>The pull quote runs over the slot: the slot has {0} lines, and a quote needs at least {1}; make it smaller, or move it up</translation>
    </message>
    <message>
        <source>引文没有文字；请从稿件里选一句</source>
        <translation>The pull quote has no text; choose a sentence of the report</translation>
    </message>
    <message>
        <source>与稿件 {0} 的版位相叠；请换个地方，或先移开、缩小它</source>
        <translation>It overlaps the slot of report {0}; take another place, or move or shrink that one first</translation>
    </message>
    <message>
        <source>引文与图片相叠；请换个地方</source>
        <translation>The pull quote overlaps a picture; take another place</translation>
    </message>
    <message>
        <source>稿件 {0} 的版位没有第 {1} 条引文</source>
        <translation>The slot of report {0} has no pull quote {1}</translation>
    </message>
    <message>
        <source>不能把稿件并入它自己；请另选一篇短稿</source>
        <translation>A report can&apos;t join itself; choose another short one</translation>
    </message>
    <message>
        <source>这篇稿件已经在一组简讯里；请先从那里移出</source>
        <translation>This report is among other briefs already; take it out there first</translation>
    </message>
    <message>
        <source>这篇稿件自己带着一组简讯；请先把它们移出</source>
        <translation>This report carries briefs of its own; take them out first</translation>
    </message>
    <message>
        <source>一组简讯最多 {0} 条</source>
        <translation>At most {0} briefs go together</translation>
    </message>
    <message>
        <source>版式要有名称，最多 {0} 个字</source>
        <translation>A preset needs a name of at most {0} characters</translation>
    </message>
    <message>
        <source>行距 {0:g} 磅比字号 {1:g} 磅还小，字会叠在一起；行距至少要 {1:g} 磅</source>
        <translation>The leading of {0:g} pt is less than the size of {1:g} pt, characters would overlap; it must be at least {1:g} pt</translation>
    </message>
    <message>
        <source>正文字号须是半磅的整数倍（Word 只有半磅），现为 {0:g}</source>
        <translation>The body size must be in half points (Word has no finer ones), it is {0:g}</translation>
    </message>
    <message>
        <source>每栏字数须是整字或半字，现为 {0:g}</source>
        <translation>The measure must be in whole or half characters, it is {0:g}</translation>
    </message>
    <message>
        <source>行距和栏距须是 0.05 磅的整数倍，否则各行各栏对不齐；请把行距改为如 11.5，栏距改为如 1 或 1.5 字</source>
        <translation>Leading and gap must be multiples of 0.05 pt, or lines and columns don&apos;t align; take a leading such as 11.5, and a gap such as 1 or 1.5 em</translation>
    </message>
    <message>
        <source>{0} 栏×{1:g} 字共宽 {2:.1f} 毫米，纸只有 {3:g} 毫米宽；请减少栏数、字数或字号</source>
        <translation>{0} columns × {1:g} characters are {2:.1f} mm wide, the paper only {3:g} mm; take fewer columns, a shorter measure or a smaller size</translation>
    </message>
    <message>
        <source>左右白边剩 {0:.1f} 和 {1:.1f} 毫米，至少各要 {2:g} 毫米；请减少栏数、字数，或改左白边</source>
        <translation>The side margins are left with {0:.1f} and {1:.1f} mm, each needs at least {2:g} mm; take fewer columns, a shorter measure, or change the left margin</translation>
    </message>
    <message>
        <source>{0} 行共高 {1:.1f} 毫米，加上白边超出纸高 {2:g} 毫米；最多 {3} 行</source>
        <translation>{0} lines are {1:.1f} mm high, and with the margins more than the paper&apos;s {2:g} mm; at most {3} lines</translation>
    </message>
    <message>
        <source>报眉高 {0:g} 毫米，上白边只有 {1:g} 毫米，放不下；请加大上白边</source>
        <translation>The folio is {0:g} mm high, the top margin only {1:g} mm, it doesn&apos;t fit; make the top margin larger</translation>
    </message>
    <message>
        <source>{0}须在 {1:g} 到 {2:g} {3}之间，现为 {4:g}</source>
        <translation>{0} must be between {1:g} and {2:g} {3}, it is {4:g}</translation>
    </message>
    <message>
        <source>{0}。现在先用程序自带的版式</source>
        <translation>{0}. For now the program&apos;s own presets are used</translation>
    </message>
    <message>
        <source>[{0}] 里缺少 {1}</source>
        <translation>[{0}] lacks {1}</translation>
    </message>
    <message>
        <source>[{0}] 里有不是数的值（{1}）</source>
        <translation>[{0}] has a value that is no number ({1})</translation>
    </message>
    <message>
        <source>全版 {0} 层，自上而下 {1} 篇</source>
        <translation>{0} bands from top to bottom, of {1} reports</translation>
    </message>
    <message>
        <source>{0}：{1}；{2}</source>
        <translation>{0}: {1}; {2}</translation>
    </message>
    <message>
        <source>居左</source>
        <translation>left</translation>
    </message>
    <message>
        <source>居右</source>
        <translation>right</translation>
    </message>
    <message>
        <source>居中</source>
        <translation>centred</translation>
    </message>
    <message>
        <source>头条通栏</source>
        <translation>lead over the full width</translation>
    </message>
    <message>
        <source>头条 {0} 栏{1}</source>
        <translation>lead over {0} columns, {1}</translation>
    </message>
    <message>
        <source>主题{0}</source>
        <translation>main headline {0}</translation>
    </message>
    <message>
        <source>加框竖题</source>
        <translation>boxed with an upright headline</translation>
    </message>
    <message>
        <source>末栏串到题旁</source>
        <translation>with the last column beside the headline</translation>
    </message>
    <message>
        <source>{0}等 {1} 篇</source>
        <translation>{0} and more, {1} in all</translation>
    </message>
    <message>
        <source>版面下端空 {0} 行，还可上稿或加图</source>
        <translation>{0} lines are free at the foot, for a report or a picture</translation>
    </message>
    <message>
        <source>无溢文，文末最多空 {0} 行</source>
        <translation>nothing overset, at most {0} lines short at a text&apos;s end</translation>
    </message>
    <message>
        <source>有溢文</source>
        <translation>overset text</translation>
    </message>
    <message>
        <source>排不下：{0}</source>
        <translation>no room for {0}</translation>
    </message>
    <message>
        <source>配 {0} 栏图 {1} 张</source>
        <translation>{1} pictures over {0} columns</translation>
    </message>
    <message>
        <source>配 {0} 栏图</source>
        <translation>a picture over {0} columns</translation>
    </message>
    <message>
        <source>{0} {1} 栏宽排成 {2} 栏（破栏）</source>
        <translation>{0} is {1} columns wide, set in {2}</translation>
    </message>
    <message>
        <source>{0} 条简讯合在一处</source>
        <translation>{0} briefs together</translation>
    </message>
    <message>
        <source>文字不够填满：约缺 {0:.0f} 字，可补一篇短稿</source>
        <translation>too little text: about {0:.0f} characters are missing, a short report would do</translation>
    </message>
    <message>
        <source>图片可各加高两成，共填约 {0} 栏行</source>
        <translation>pictures may each be a fifth higher, which fills about {0} column lines</translation>
    </message>
    <message>
        <source>头条主题可加大到{0}</source>
        <translation>the lead&apos;s main headline may be enlarged to {0}</translation>
    </message>
    <message>
        <source>左右对调</source>
        <translation>mirrored</translation>
    </message>
    <message>
        <source>下半版左右对调</source>
        <translation>lower half mirrored</translation>
    </message>
    <message>
        <source>下两层对调</source>
        <translation>lower bands exchanged</translation>
    </message>
    <message>
        <source>请写出印错的字或正确的字（漏字时只写正确的）</source>
        <translation>Write what was printed wrong, or what is right (only that where something was left out)</translation>
    </message>
    <message>
        <source>字数至少是 1</source>
        <translation>The number of characters is at least 1</translation>
    </message>
    <message>
        <source>版面字数须在 1 到 {0} 之间</source>
        <translation>A page&apos;s characters must be between 1 and {0}</translation>
    </message>
    <message>
        <source>差错登记里没有“{0}”这一项；可用的有 {1}</source>
        <translation>The register of faults has no “{0}”; there are {1}</translation>
    </message>
    <message>
        <source>这条差错已经不在登记里；请重新看一遍</source>
        <translation>This fault is no longer in the register; look again</translation>
    </message>
    <message>
        <source>先在差错登记里选一条印错的，再写更正</source>
        <translation>First choose a printed fault in the register, then write the correction</translation>
    </message>
    <message>
        <source>急缓要写 1 到 5（1 最急），0 是不标；“{0}”不行</source>
        <translation>Urgency is 1 to 5 (1 the most urgent), 0 for none; “{0}” won&apos;t do</translation>
    </message>
    <message>
        <source>已排上版，不能删除：{0}。请先把它从版面上撤下</source>
        <translation>On a page, so it can&apos;t be deleted: {0}. Take it off the page first</translation>
    </message>
    <message>
        <source>稿件 {0} 已在别处改过，这里的改动没有写入；请先复制下来，再重新打开稿件</source>
        <translation>Report {0} was changed elsewhere, and these changes were not written; copy them first, then open the report again</translation>
    </message>
    <message>
        <source>程序的数据文件 {0} 用不了：{1}。请改正这一处，或重新安装程序</source>
        <translation>The program&apos;s data file {0} can&apos;t be used: {1}. Correct this place, or install the program again</translation>
    </message>
    <message>
        <source>第 {0} 行第 {1} 个字符处写得不对（{2}）</source>
        <translation>not well formed at line {0}, character {1} ({2})</translation>
    </message>
    <message>
        <source>账号要有姓名，最多 {0} 个字</source>
        <translation>An account needs a name of at most {0} characters</translation>
    </message>
    <message>
        <source>“{0}”已经有账号了；重名请加上部门，如“{0}（民生）”</source>
        <translation>“{0}” has an account already; for a namesake add the desk, such as “{0}（民生）”</translation>
    </message>
    <message>
        <source>请至少选一项职责：{0}</source>
        <translation>Choose at least one role: {0}</translation>
    </message>
    <message>
        <source>第一个账号要是管理员，否则以后没有人能添加账号；可以同时是总编</source>
        <translation>The first account must be an administrator, or nobody could add others; it can be chief editor as well</translation>
    </message>
    <message>
        <source>姓名或口令不对。忘了口令可以用恢复码重设，或请管理员重设</source>
        <translation>The name or the password is wrong. A forgotten password is reset with the recovery code, or by an administrator</translation>
    </message>
    <message>
        <source>原来的口令不对</source>
        <translation>The old password is wrong</translation>
    </message>
    <message>
        <source>姓名或恢复码不对。恢复码是建账号时给的 25 位字母和数字；没有了就请管理员重设口令</source>
        <translation>The name or the recovery code is wrong. It is the 25 letters and digits given with the account; without it, ask an administrator to reset the password</translation>
    </message>
    <message>
        <source>请至少选一项职责；不再来上班的人请停用账号</source>
        <translation>Choose at least one role; suspend the account of somebody who doesn&apos;t come to work any more</translation>
    </message>
    <message>
        <source>{0} 是唯一的管理员；请先让另一个人做管理员</source>
        <translation>{0} is the only administrator; make somebody else an administrator first</translation>
    </message>
    <message>
        <source>连错 {0} 次，请 {1} 秒后再试</source>
        <translation>Wrong {0} times in a row; try again in {1} seconds</translation>
    </message>
    <message>
        <source>口令太短：至少 {0} 个字符，可以用一句话</source>
        <translation>The password is too short: at least {0} characters, it may be a sentence</translation>
    </message>
    <message>
        <source>口令太简单：请不要只用一两个字符</source>
        <translation>The password is too simple: don&apos;t use only one or two different characters</translation>
    </message>
    <message>
        <source>样例已经在稿库里：请直接打开 {0} 这一期</source>
        <translation>The sample is in the store already: simply open the issue {0}</translation>
    </message>
    <message>
        <source>的文字有改动</source>
        <translation>the text has changed</translation>
    </message>
    <message>
        <source>报名有改动</source>
        <translation>The paper&apos;s name has changed</translation>
    </message>
    <message>
        <source>报眉有改动</source>
        <translation>The folio has changed</translation>
    </message>
    <message>
        <source>版式有改动</source>
        <translation>The preset has changed</translation>
    </message>
    <message>
        <source>撤下了</source>
        <translation>was taken off</translation>
    </message>
    <message>
        <source>是后排上的</source>
        <translation>was placed later</translation>
    </message>
    <message>
        <source>的版位、标题或图片有改动</source>
        <translation>slot, headline or pictures have changed</translation>
    </message>
    <message>
        <source>稿件的次序有改动</source>
        <translation>The order of reports has changed</translation>
    </message>
    <message>
        <source>{0} 版已经{1}，没有变过，不必再签</source>
        <translation>Page {0} has “{1}” already and hasn&apos;t changed, there is no need to sign again</translation>
    </message>
    <message>
        <source>{0} 版改动之后还没有重新{1}，不能{2}</source>
        <translation>Page {0} was changed and doesn&apos;t have “{1}” again yet, so “{2}” can&apos;t follow</translation>
    </message>
    <message>
        <source>签样之后又改过，签名已失效</source>
        <translation>changed after it was signed, the signature is void</translation>
    </message>
    <message>
        <source>还没有签样</source>
        <translation>not signed yet</translation>
    </message>
    <message>
        <source>{0} 版还没有稿件</source>
        <translation>Page {0} has no reports yet</translation>
    </message>
    <message>
        <source>{0} 版还没有{1}，不能{2}</source>
        <translation>Page {0} doesn&apos;t have “{1}” yet, so “{2}” can&apos;t follow</translation>
    </message>
    <message>
        <source>{0} 版刚刚变过，没有签；请看过新的版面再签</source>
        <translation>Page {0} has just changed and was not signed; look at the page as it is now, then sign</translation>
    </message>
    <message>
        <source>有 {0} 条批注没有解决</source>
        <translation>{0} comments are not settled</translation>
    </message>
    <message>
        <source>稿件 {0} 的文字刚刚变过，没有签；请看过新的文字再签</source>
        <translation>The text of report {0} has just changed and was not signed; read it as it is now, then sign</translation>
    </message>
    <message>
        <source>稿件 {0} 已经签发；上版、付印、归档请在版面上办理</source>
        <translation>Report {0} is released; placing, printing and archiving are done on the page</translation>
    </message>
    <message>
        <source>稿件 {0} 已撤稿；要用请先退回草稿</source>
        <translation>Report {0} is killed; to use it, return it to draft first</translation>
    </message>
    <message>
        <source>稿件 {0} 还有 {1} 条批注没有解决</source>
        <translation>Report {0} has {1} comments that aren&apos;t settled</translation>
    </message>
    <message>
        <source>稿件 {0} 现在是{1}，应先{2}</source>
        <translation>Report {0} is at “{1}”, “{2}” comes first</translation>
    </message>
    <message>
        <source>退回要写明理由</source>
        <translation>Returning needs a reason</translation>
    </message>
    <message>
        <source>撤稿要写明理由</source>
        <translation>Killing needs a reason</translation>
    </message>
    <message>
        <source>缓发要写明理由</source>
        <translation>Holding needs a reason</translation>
    </message>
    <message>
        <source>缓发的时间已经过了；请写以后的时间</source>
        <translation>The hold would be over already; write a later time</translation>
    </message>
    <message>
        <source>稿件 {0} 有问题未改：{1}</source>
        <translation>Report {0} has a finding that wasn&apos;t dealt with: {1}</translation>
    </message>
    <message>
        <source>稿件 {0} 已经{1}，文字没有变过，不必再签</source>
        <translation>Report {0} has “{1}” already and its text hasn&apos;t changed, there is no need to sign again</translation>
    </message>
    <message>
        <source>稿件 {0} 现在是{1}，不能退回{2}</source>
        <translation>Report {0} is at {1}, it can&apos;t go back to {2}</translation>
    </message>
    <message>
        <source>稿件 {0} 已{1}，不能撤稿</source>
        <translation>Report {0} is at {1}, it can&apos;t be killed</translation>
    </message>
    <message>
        <source>看 {0} 版还缺什么</source>
        <translation>Looking what page {0} lacks</translation>
    </message>
    <message>
        <source>没有“{0}”这个账号</source>
        <translation>There is no account “{0}”</translation>
    </message>
    <message>
        <source>没有这个备份文件：{0}。请核对路径</source>
        <translation>There is no such backup: {0}. Check the path</translation>
    </message>
    <message>
        <source>不是采编工作站的备份文件：{0}。稿库未动；请换一份备份</source>
        <translation>Not a backup of Editorial Workstation: {0}. The store is untouched; take another backup</translation>
    </message>
    <message>
        <source>备份文件的说明读不出来。稿库未动；请换一份备份</source>
        <translation>The backup&apos;s description can&apos;t be read. The store is untouched; take another backup</translation>
    </message>
    <message>
        <source>备份由更新版本的采编工作站制作。稿库未动；请先升级程序</source>
        <translation>The backup was made by a newer Editorial Workstation. The store is untouched; update the program first</translation>
    </message>
    <message>
        <source>备份里有图片与它的名字不符，备份已损坏。稿库未动；请换一份备份</source>
        <translation>A picture in the backup doesn&apos;t match its name, the backup is damaged. The store is untouched; take another backup</translation>
    </message>
    <message>
        <source>磁盘空间不够恢复：需要 {0} MB，只有 {1} MB。请腾出空间后再试</source>
        <translation>Not enough room on the disk to restore: {0} MB are needed, there are only {1} MB. Make room, then try again</translation>
    </message>
    <message>
        <source>{0}失败：{1}（{2}）。请检查磁盘空间和写权限，或换一个位置</source>
        <translation>{0} failed: {1} ({2}). Check the room on the disk and the permissions, or take another place</translation>
    </message>
    <message>
        <source>不是完好的备份文件：{0}（{1}）。稿库未动；请换一份备份</source>
        <translation>Not a sound backup: {0} ({1}). The store is untouched; take another backup</translation>
    </message>
    <message>
        <source>{0}正在使用这个稿库，不能恢复。请先关闭那个窗口</source>
        <translation>{0} is using this store, it can&apos;t be restored. Close that window first</translation>
    </message>
    <message>
        <source>备份里的稿库已损坏。现有稿库未动；请换一份备份</source>
        <translation>The store in the backup is damaged. The present store is untouched; take another backup</translation>
    </message>
    <message>
        <source>备份由更新版本的采编工作站制作。现有稿库未动；请先升级程序</source>
        <translation>The backup was made by a newer Editorial Workstation. The present store is untouched; update the program first</translation>
    </message>
    <message>
        <source>已备份到 {0}</source>
        <translation>Backed up to {0}</translation>
    </message>
    <message>
        <source>复制稿库</source>
        <translation>Copying the store</translation>
    </message>
    <message>
        <source>检查备份</source>
        <translation>Checking the backup</translation>
    </message>
    <message>
        <source>放入稿库</source>
        <translation>Putting the store in its place</translation>
    </message>
    <message>
        <source>复制图片 {0}/{1}</source>
        <translation>Copying pictures {0}/{1}</translation>
    </message>
    <message>
        <source>{0}等</source>
        <translation>{0} and others</translation>
    </message>
    <message>
        <source>数据库结构</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>库表格式</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>稿件与版样内容</source>
        <translation>Reports and page plans</translation>
    </message>
    <message>
        <source>检索索引</source>
        <translation>Search index</translation>
    </message>
    <message>
        <source>标签与版面登记</source>
        <translation>Tags and placements</translation>
    </message>
    <message>
        <source>版样中的稿件</source>
        <translation>Reports on page plans</translation>
    </message>
    <message>
        <source>图片文件</source>
        <translation>Picture files</translation>
    </message>
    <message>
        <source>名录</source>
        <translation>Directories</translation>
    </message>
    <message>
        <source>签名私钥</source>
        <translation>Private key</translation>
    </message>
    <message>
        <source>日志</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>签过的文本</source>
        <translation>Signed texts</translation>
    </message>
    <message>
        <source>与别处交换的历次文本</source>
        <translation>Versions exchanged with other desks</translation>
    </message>
    <message>
        <source>检查完毕</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>格式是 {0}，应为 {1}</source>
        <translation>the format is {0}, it should be {1}</translation>
    </message>
    <message>
        <source>缺少表 {0}</source>
        <translation>the table {0} is missing</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>staff</translation>
    </message>
    <message>
        <source>干部</source>
        <translation>official</translation>
    </message>
    <message>
        <source>通讯员</source>
        <translation>correspondent</translation>
    </message>
    <message>
        <source>账号“{0}”在日志里，不在库里：有人绕过程序删了它</source>
        <translation>the account “{0}” is in the log but not in the store: somebody deleted it past the program</translation>
    </message>
    <message>
        <source>账号“{0}”不在日志里：有人绕过程序添了它</source>
        <translation>the account “{0}” isn&apos;t in the log: somebody added it past the program</translation>
    </message>
    <message>
        <source>日志第 {0} 条写入时电脑时钟比上一条早；次序以序号为准，请核对时钟</source>
        <translation>lines {0} of the log were written with the clock behind the line before; the order goes by number, check the clock</translation>
    </message>
    <message>
        <source>签名私钥不见了（{0}）：备份里没有它，请从原来的电脑拷回，或在签发名录时换一把新的</source>
        <translation>the private key is missing ({0}): backups don&apos;t have it, copy it from the former computer, or change to a new one when signing directories</translation>
    </message>
    <message>
        <source>稿件 {0} 的内容读不出来</source>
        <translation>the content of report {0} can&apos;t be read</translation>
    </message>
    <message>
        <source>{0} {1} 版的版样读不出来</source>
        <translation>the plan of {0} page {1} can&apos;t be read</translation>
    </message>
    <message>
        <source>稿件 {0} 的索引与内容不符</source>
        <translation>the index of report {0} doesn&apos;t match its content</translation>
    </message>
    <message>
        <source>稿件 {0} 的标签登记不符</source>
        <translation>the tags of report {0} aren&apos;t as registered</translation>
    </message>
    <message>
        <source>{0} {1} 版的稿件登记不符</source>
        <translation>the reports of {0} page {1} aren&apos;t as registered</translation>
    </message>
    <message>
        <source>{0} {1} 版上的稿件 {2} 不在稿库里</source>
        <translation>report {2} on {0} page {1} isn&apos;t in the store</translation>
    </message>
    <message>
        <source>缺少图片 {0}（{1}）</source>
        <translation>the picture {0} is missing ({1})</translation>
    </message>
    <message>
        <source>稿件 {0} 签过的文本不见了</source>
        <translation>the signed text of report {0} is missing</translation>
    </message>
    <message>
        <source>签名私钥（{0}）不是登记的那一把：别人会要求重新确认指纹</source>
        <translation>the private key ({0}) is not the registered one: others will ask to confirm the fingerprint again</translation>
    </message>
    <message>
        <source>重建索引</source>
        <translation>Building the index again</translation>
    </message>
    <message>
        <source>图片 {0} 的文件大小不对（{1}）</source>
        <translation>the file of picture {0} has the wrong size ({1})</translation>
    </message>
    <message>
        <source>{0}“{1}”的记录读不出来</source>
        <translation>the record of {0} “{1}” can&apos;t be read</translation>
    </message>
    <message>
        <source>稿件 {0} 的文字与签名不符，却没有标出：有人绕过程序改了它</source>
        <translation>the text of report {0} isn&apos;t what was signed, and isn&apos;t marked so: somebody changed it past the program</translation>
    </message>
    <message>
        <source>签名私钥（{0}）其他用户也能读：请把权限改为只有本人可读，最好换一把新的</source>
        <translation>other users can read the private key ({0}): let only yourself read it, and better change to a new one</translation>
    </message>
    <message>
        <source>{0} 的稿费账在结账之后被改过</source>
        <translation>the fees of {0} were altered after closing</translation>
    </message>
    <message>
        <source>没有可以撤销的操作</source>
        <translation>There is nothing to undo</translation>
    </message>
    <message>
        <source>没有可以重做的操作</source>
        <translation>There is nothing to redo</translation>
    </message>
    <message>
        <source>{0} 的历次文本与校验码不符</source>
        <translation>the versions of {0} don&apos;t match their checksums</translation>
    </message>
    <message>
        <source>{0} 的历次文本不全</source>
        <translation>the versions of {0} are not complete</translation>
    </message>
    <message>
        <source>{0}（{1}，进程 {2}，{3} 起）</source>
        <translation>{0} ({1}, process {2}, since {3})</translation>
    </message>
    <message>
        <source>另一个窗口</source>
        <translation>another window</translation>
    </message>
    <message>
        <source>不能写入稿库所在文件夹：{0}（{1}）。请检查权限和磁盘空间，或换一个位置</source>
        <translation>The store&apos;s folder can&apos;t be written: {0} ({1}). Check permissions and room on the disk, or take another place</translation>
    </message>
    <message>
        <source>日志末尾缺 {0} 条：应到第 {1} 条，现只到第 {2} 条</source>
        <translation>{0} lines are missing at the end of the log: it should go to {1}, it goes to {2}</translation>
    </message>
    <message>
        <source>日志第 {0} 条{1}不见了</source>
        <translation>line {0} {1} of the log is missing</translation>
    </message>
    <message>
        <source>日志第 {0} 条的内容与它的校验码不符：这一条被改过</source>
        <translation>line {0} of the log doesn&apos;t match its checksum: it was altered</translation>
    </message>
    <message>
        <source>日志的末条与登记的不符（登记到第 {0} 条）</source>
        <translation>the last line of the log isn&apos;t the registered one (registered up to {0})</translation>
    </message>
    <message>
        <source>签过的文本 {0} 被改过</source>
        <translation>the signed text {0} was altered</translation>
    </message>
    <message>
        <source>日志第 {0} 条接不上第 {1} 条：这里被改过或抽换过</source>
        <translation>line {0} of the log doesn&apos;t follow on line {1}: something was altered or exchanged here</translation>
    </message>
    <message>
        <source>到第 {0} 条</source>
        <translation>to {0}</translation>
    </message>
    <message>
        <source>这是其他程序的数据库，不是采编工作站的稿库；原样未动。请核对路径</source>
        <translation>This is another program&apos;s database, no store of Editorial Workstation; it is untouched. Check the path</translation>
    </message>
    <message>
        <source>稿库由更新版本的采编工作站建立（格式 {0}，本程序只到 {1}）；原样未动。请先升级程序</source>
        <translation>The store was made by a newer Editorial Workstation (format {0}, this program knows up to {1}); it is untouched. Update the program first</translation>
    </message>
    <message>
        <source>这是文件夹，不是稿库文件：{0}。请指明文件名</source>
        <translation>This is a folder, not a store: {0}. Name the file</translation>
    </message>
    <message>
        <source>稿库由更新版本的采编工作站建立（格式 {0}，本程序只到 {1}）。请先升级程序</source>
        <translation>The store was made by a newer Editorial Workstation (format {0}, this program knows up to {1}). Update the program first</translation>
    </message>
    <message>
        <source>稿库是旧格式，只读打开前要先升级：请关闭其他窗口，再正常打开一次</source>
        <translation>The store has an old format, and must be upgraded before it is opened for reading only: close the other windows, and open it normally once</translation>
    </message>
    <message>
        <source>建不了稿库所在的文件夹：{0}（{1}）。请检查权限，或用 --store 换一个位置</source>
        <translation>The store&apos;s folder can&apos;t be made: {0} ({1}). Check permissions, or take another place with --store</translation>
    </message>
    <message>
        <source>没有代号为 {0} 的稿件，可能已被删除；请刷新列表</source>
        <translation>There is no report with the slug {0}, it may have been deleted; refresh the list</translation>
    </message>
    <message>
        <source>这不是本程序的签名私钥：{0}。请移走它以后换一把新的</source>
        <translation>This is no private key of this program: {0}. Move it away, then change to a new one</translation>
    </message>
    <message>
        <source>签名私钥读不出来：{0}。请从妥善保管的副本恢复，或移走它以后换一把新的</source>
        <translation>The private key can&apos;t be read: {0}. Restore it from a copy kept safe, or move it away and change to a new one</translation>
    </message>
    <message>
        <source>签名私钥写不进去：{0}（{1}）。请检查文件夹的写权限和磁盘空间</source>
        <translation>The private key can&apos;t be written: {0} ({1}). Check the folder&apos;s permissions and the room on the disk</translation>
    </message>
    <message>
        <source>稿库文件已损坏：{0}（文件原样未动）。请先另存该文件，再用“恢复备份”（main.py restore 备份文件）恢复</source>
        <translation>The store&apos;s file is damaged: {0} (left as it is). Keep a copy of it, then restore a backup (Restore Backup, or main.py restore FILE)</translation>
    </message>
    <message>
        <source>不是稿库文件，或已损坏：{0}（文件原样未动）。请核对路径，或用“恢复备份”（main.py restore 备份文件）恢复</source>
        <translation>This is no store, or it is damaged: {0} (left as it is). Check the path, or restore a backup (Restore Backup, or main.py restore FILE)</translation>
    </message>
    <message>
        <source>磁盘已满，未写入任何内容：{0}。请腾出空间后再试</source>
        <translation>The disk is full, nothing was written: {0}. Make room, then try again</translation>
    </message>
    <message>
        <source>稿库不能写入：{0}。请检查文件和所在文件夹的写权限</source>
        <translation>The store can&apos;t be written: {0}. Check the permissions of the file and its folder</translation>
    </message>
    <message>
        <source>打不开稿库：{0}。请检查所在文件夹是否存在、能否写入</source>
        <translation>The store can&apos;t be opened: {0}. Check that its folder exists and may be written</translation>
    </message>
    <message>
        <source>稿库正被其他程序占用：{0}。请关闭占用它的程序后再试</source>
        <translation>The store is in use by another program: {0}. Close that program, then try again</translation>
    </message>
    <message>
        <source>读写稿库时磁盘出错：{0}。请检查磁盘，必要时换盘并恢复备份</source>
        <translation>The disk failed while the store was read or written: {0}. Check the disk; if need be replace it and restore a backup</translation>
    </message>
    <message>
        <source>稿库已经关闭；请重新打开</source>
        <translation>The store is closed; open it again</translation>
    </message>
    <message>
        <source>外键：{0} 第 {1} 行指向不存在的 {2}</source>
        <translation>foreign key: row {1} of {0} points to a missing {2}</translation>
    </message>
    <message>
        <source>检索索引：{0}</source>
        <translation>search index: {0}</translation>
    </message>
    <message>
        <source>{0}，这个窗口只能查看。请在那个窗口里修改，或将它关闭后重新打开本窗口</source>
        <translation>{0}; this window can only look. Make changes there, or close it and open this window again</translation>
    </message>
    <message>
        <source>{0}正在使用</source>
        <translation>{0} is using the store</translation>
    </message>
    <message>
        <source>稿库以只读方式打开</source>
        <translation>The store is open for reading only</translation>
    </message>
    <message>
        <source>收下之后已经处理过其中的改动，撤销会丢掉那些决定，所以没有执行。可以在“数据包带来的改动”里逐篇恢复</source>
        <translation>Changes that came with the packet have been dealt with; undoing would lose those decisions, so it was not done. You can restore report by report under “What packets brought”</translation>
    </message>
    <message>
        <source>收下之后稿件 {0} 已经签名，撤销会动签过的文字，所以没有执行。要改请先退回</source>
        <translation>Report {0} was signed after it was received; undoing would alter a signed text, so it was not done. To change it, return it first</translation>
    </message>
    <message>
        <source>这一步之后内容又被改动过，撤销会丢掉后来的改动，所以没有执行。请直接修改当前内容</source>
        <translation>The content was changed again after this step; undoing would lose the later changes, so it was not done. Change it as it is now</translation>
    </message>
    <message>
        <source>主题表里没有“{0}”；请从表里选一个，或先导入全表，或把它当普通标签</source>
        <translation>The list of topics has no “{0}”; choose one of the list, import the whole list first, or keep it as a plain tag</translation>
    </message>
    <message>
        <source>标签不能没有名字；请写一个名字，要去掉它请用“去标签”</source>
        <translation>A tag needs a name; write one, or use “Take tags off” to be rid of it</translation>
    </message>
    <message>
        <source>“{0}”的名字随{1}，不能在这里改；请改{1}里的名字，或先把它改为普通标签</source>
        <translation>The name of “{0}” follows {1}, it can&apos;t be changed here; change it in {1}, or make it a plain tag first</translation>
    </message>
    <message>
        <source>{0}：里面没有带中文名的主题；请用含简体中文名称（zh-Hans）的 IPTC 主题表</source>
        <translation>{0}: there are no topics with Chinese names in it; use an IPTC topic list with simplified Chinese (zh-Hans)</translation>
    </message>
    <message>
        <source>{0}：第一行应有 code 和 zh 两栏；请用 IPTC 的主题表导出</source>
        <translation>{0}: the first line needs the columns code and zh; use an exported IPTC topic list</translation>
    </message>
    <message>
        <source>{0}：文件太大，不像主题表；请选 IPTC 主题表的 CSV 或 JSON 文件</source>
        <translation>{0}: too large for a list of topics; choose the CSV or JSON of the IPTC topics</translation>
    </message>
    <message>
        <source>{0}：读不出这个文件（{1}）；请检查权限</source>
        <translation>{0}: the file can&apos;t be read ({1}); check permissions</translation>
    </message>
    <message>
        <source>{0}：不是完整的 JSON；请重新下载主题表再导入</source>
        <translation>{0}: not complete JSON; download the topics again, then import them</translation>
    </message>
    <message>
        <source>{0}：看不出是什么文字编码，请另存为 UTF-8 文本再导入</source>
        <translation>{0}: the text&apos;s encoding can&apos;t be told; save it as UTF-8 text, then import it</translation>
    </message>
    <message>
        <source>{0}：内容不是文字（含有二进制控制字符），请改用 .txt 或 .docx 文件，或重新复制文字</source>
        <translation>{0}: this isn&apos;t text (it has binary control characters); use a .txt or .docx file, or copy the text again</translation>
    </message>
    <message>
        <source>稿件“{0}”同时在别处改过，两处文字不同：请选择两份都留，或以这里的为准</source>
        <translation>The report “{0}” was changed elsewhere at the same time, and the two texts differ: keep both, or take this one</translation>
    </message>
    <message>
        <source>稿件 {0} 刚刚改过，审改没有并入；请再收一次</source>
        <translation>Report {0} has just changed, the reviewed changes were not merged; receive them again</translation>
    </message>
    <message>
        <source>没有这个历次文本，可能稿件已不在稿库里；请刷新</source>
        <translation>There is no such version, the report may have left the store; refresh</translation>
    </message>
    <message>
        <source>给这一稿起个名字，如“送审稿”，不超过 {0} 个字</source>
        <translation>Give this text a name, such as “for review”, of at most {0} characters</translation>
    </message>
    <message>
        <source>这个历次文本属于另一篇稿件；请刷新后再选</source>
        <translation>This version belongs to another report; refresh, then choose again</translation>
    </message>
    <message>
        <source>稿件 {0} 刚刚改过，这一段没有恢复；请看过新的对照再选</source>
        <translation>Report {0} has just changed, the passage was not restored; look at the new comparison, then choose again</translation>
    </message>
    <message>
        <source>对照里没有这一段；请刷新后再选</source>
        <translation>The comparison has no such passage; refresh, then choose again</translation>
    </message>
    <message>
        <source>报宋</source>
        <translation>Song</translation>
    </message>
    <message>
        <source>标宋</source>
        <translation>Title Song</translation>
    </message>
    <message>
        <source>楷体</source>
        <translation>Kai</translation>
    </message>
    <message>
        <source>黑体</source>
        <translation>Hei</translation>
    </message>
    <message>
        <source>仿宋</source>
        <translation>Fangsong</translation>
    </message>
    <message>
        <source>不溢文</source>
        <translation>Nothing overset</translation>
    </message>
    <message>
        <source>填满</source>
        <translation>Filled</translation>
    </message>
    <message>
        <source>留白</source>
        <translation>White space</translation>
    </message>
    <message>
        <source>头条</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>主次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>碰题</source>
        <translation>Colliding headlines</translation>
    </message>
    <message>
        <source>题形</source>
        <translation>Headline shape</translation>
    </message>
    <message>
        <source>专栏</source>
        <translation>Standing heads</translation>
    </message>
    <message>
        <source>短栏</source>
        <translation>Short legs</translation>
    </message>
    <message>
        <source>断版</source>
        <translation>Cut page</translation>
    </message>
    <message>
        <source>裁图</source>
        <translation>Cropping</translation>
    </message>
    <message>
        <source>图挨图</source>
        <translation>Touching pictures</translation>
    </message>
    <message>
        <source>压图</source>
        <translation>Rules on pictures</translation>
    </message>
    <message>
        <source>接排</source>
        <translation>Column turns</translation>
    </message>
    <message>
        <source>版位</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>所有文字都排得下</source>
        <translation>all text fits</translation>
    </message>
    <message>
        <source>版心填满：文末、版脚、稿件之间不留多余的空</source>
        <translation>the page is filled: no needless white at texts&apos; ends, at the foot, between reports</translation>
    </message>
    <message>
        <source>空白匀开：文末不集中空出一块，稿件之间隔得一样开</source>
        <translation>white is spread: no lump at a text&apos;s end, even gaps between reports</translation>
    </message>
    <message>
        <source>头条在最上，标题和图片最大，不比旁边的稿件窄</source>
        <translation>the lead is at the top, with the largest headline and picture, no narrower than its neighbour</translation>
    </message>
    <message>
        <source>轻的稿件标题不比重的大出一截</source>
        <translation>lighter reports don&apos;t outshout weightier ones</translation>
    </message>
    <message>
        <source>并排的标题不同高同大</source>
        <translation>headlines side by side differ in height or size</translation>
    </message>
    <message>
        <source>标题不在词、数字中间转行，末行不落单字</source>
        <translation>headlines don&apos;t break words or numbers, and end on more than one character</translation>
    </message>
    <message>
        <source>同一栏题下的稿件排在一处</source>
        <translation>reports of one standing head stand together</translation>
    </message>
    <message>
        <source>没有三两行的短栏</source>
        <translation>no legs of two or three lines</translation>
    </message>
    <message>
        <source>没有一条空白从上到下把版面割开</source>
        <translation>no gap cuts the page from top to bottom</translation>
    </message>
    <message>
        <source>图片按原来的比例，少裁</source>
        <translation>pictures keep their proportions</translation>
    </message>
    <message>
        <source>每张图都用上，不空留图位</source>
        <translation>every picture is used, no place is left empty</translation>
    </message>
    <message>
        <source>两篇稿件的图片不挨在一起</source>
        <translation>pictures of two reports don&apos;t touch</translation>
    </message>
    <message>
        <source>线不压图片</source>
        <translation>rules don&apos;t cross pictures</translation>
    </message>
    <message>
        <source>小标题不落栏底，一行不孤在栏首</source>
        <translation>no subhead at a column&apos;s foot, no lone line at its head</translation>
    </message>
    <message>
        <source>版位不扁不长：每栏行数不少于栏数，单独一栏不贯通全版</source>
        <translation>slots neither flat nor long: as many lines as columns, no single column down the page</translation>
    </message>
    <message>
        <source>自动</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>通栏头条</source>
        <translation>Full-width lead</translation>
    </message>
    <message>
        <source>双头条</source>
        <translation>Two leads</translation>
    </message>
    <message>
        <source>大图头条</source>
        <translation>Lead with large picture</translation>
    </message>
    <message>
        <source>右长栏</source>
        <translation>Long column right</translation>
    </message>
    <message>
        <source>左辟栏</source>
        <translation>Sidebar left</translation>
    </message>
    <message>
        <source>三层</source>
        <translation>Three bands</translation>
    </message>
    <message>
        <source>上下两稿</source>
        <translation>Two reports, one above the other</translation>
    </message>
    <message>
        <source>整版一稿</source>
        <translation>One report a page</translation>
    </message>
    <message>
        <source>六稿交错</source>
        <translation>Six reports, staggered</translation>
    </message>
    <message>
        <source>图文并重</source>
        <translation>Pictures and text</translation>
    </message>
    <message>
        <source>评论版</source>
        <translation>Opinion page</translation>
    </message>
    <message>
        <source>头条带短讯</source>
        <translation>Lead with briefs</translation>
    </message>
    <message>
        <source>简讯集纳</source>
        <translation>Briefs</translation>
    </message>
    <message>
        <source>综合新闻</source>
        <translation>General news</translation>
    </message>
    <message>
        <source>署名的先后不合次序</source>
        <translation>Credits out of order</translation>
    </message>
    <message>
        <source>记者在前，通讯员、实习生在后；见习、实习人员由记者带教的，可以放在记者前面。</source>
        <translation>Reporters come first, correspondents and interns after; trainees led by a reporter may come before.</translation>
    </message>
    <message>
        <source>同一人署了两个角色</source>
        <translation>One person under two roles</translation>
    </message>
    <message>
        <source>一个人在一处署名里只有一个身份；多半是复制署名时忘了改名字。文、图分署的不算。</source>
        <translation>One person has one role in a byline; most often a byline was copied and the name not changed. Text and picture signed apart don&apos;t count.</translation>
    </message>
    <message>
        <source>“本报”重复</source>
        <translation>“本报” twice</translation>
    </message>
    <message>
        <source>电头已写“本报”，括号里的记者不再写“本报”；与外单位记者合署、需要分别的除外。</source>
        <translation>After “本报” in the dateline the reporter in brackets has none; except beside reporters of other media.</translation>
    </message>
    <message>
        <source>有地名而用“讯”</source>
        <translation>A place with “讯”</translation>
    </message>
    <message>
        <source>由外地发回称“电”，本地称“讯”。本地在电头里也写地名的报社不用这条。</source>
        <translation>“电” for what is sent from elsewhere, “讯” for the paper&apos;s own place. Papers that write their place in the dateline don&apos;t use this rule.</translation>
    </message>
    <message>
        <source>电头日期与出版日期不合</source>
        <translation>Dateline against the paper&apos;s day</translation>
    </message>
    <message>
        <source>电头日期不会晚于出版日期；早出许多天的，多半是旧稿或打错。</source>
        <translation>A dateline isn&apos;t after the paper&apos;s day; one long before is most likely an old report or a slip.</translation>
    </message>
    <message>
        <source>有角色没有姓名</source>
        <translation>A role without a name</translation>
    </message>
    <message>
        <source>写了角色就要有姓名；没有这个人就删去角色。本报评论员文章不署名的除外。</source>
        <translation>A role needs a name; without one, delete the role. Commentators who sign without a name are excepted.</translation>
    </message>
    <message>
        <source>电头后的括号读不成署名</source>
        <translation>The brackets after the dateline aren&apos;t a byline</translation>
    </message>
    <message>
        <source>电头后的括号里有记者、通讯员字样，却不是“角色＋姓名”的样子，请核对有没有多字、少字或漏了括号。</source>
        <translation>The brackets after the dateline speak of a reporter or correspondent, but aren&apos;t “role and name”: check for characters too many or too few, or a missing bracket.</translation>
    </message>
    <message>
        <source>电头和文末都署了同一人</source>
        <translation>One person in dateline and at the end</translation>
    </message>
    <message>
        <source>一稿只署一处：或在电头括号里，或在文末。图片署名不算。</source>
        <translation>A report is signed once: in the dateline&apos;s brackets or at the end. Picture credits don&apos;t count.</translation>
    </message>
    <message>
        <source>只有见习、实习人员署名</source>
        <translation>Trainees sign alone</translation>
    </message>
    <message>
        <source>没有记者证的人员不单独采访发稿，应与带教记者同署。</source>
        <translation>People without a press card don&apos;t report alone; they sign with the reporter who leads them.</translation>
    </message>
    <message>
        <source>通讯社电头配本报记者</source>
        <translation>Agency dateline with own reporter</translation>
    </message>
    <message>
        <source>通讯社的电头后面是通讯社的记者；本报采写的稿件用本报电头。</source>
        <translation>An agency&apos;s dateline goes with the agency&apos;s reporter; the paper&apos;s own reports have its own dateline.</translation>
    </message>
    <message>
        <source>图片说明没有署来源</source>
        <translation>Caption without a source</translation>
    </message>
    <message>
        <source>每张图片都要有来源：谁摄、谁供图、资料图片或通讯社发。几张图同一作者、总署在文末的可以放行。</source>
        <translation>Every picture needs a source: who took it, who gave it, from the files, or an agency. Several by one author, signed once at the end, may be waived.</translation>
    </message>
    <message>
        <source>电头不在段首</source>
        <translation>Dateline not at the paragraph&apos;s start</translation>
    </message>
    <message>
        <source>电头在稿件首段段首。夹在段中的，多半是两篇稿件连在了一起，或标题与正文没有分开。</source>
        <translation>A dateline begins the first paragraph. Inside a paragraph two reports, or headline and body, most likely ran together.</translation>
    </message>
    <message>
        <source>姓名之间的分隔不一致</source>
        <translation>Names separated in different ways</translation>
    </message>
    <message>
        <source>同一角色的几个姓名，要么都用空格，要么都用顿号。</source>
        <translation>Names under one role are all separated by blanks, or all by 、.</translation>
    </message>
    <message>
        <source>署名后面有标点</source>
        <translation>Mark after a byline</translation>
    </message>
    <message>
        <source>署名不是句子，后面不加句号、逗号。</source>
        <translation>A byline is no sentence; no stop or comma after it.</translation>
    </message>
    <message>
        <source>角色与姓名之间没有空格</source>
        <translation>No blank between role and name</translation>
    </message>
    <message>
        <source>角色与姓名之间空一格，眼睛容易分开。不空格的报社不用这条。</source>
        <translation>A blank between role and name helps the eye. Papers that leave none don&apos;t use this rule.</translation>
    </message>
    <message>
        <source>“文/图”的写法</source>
        <translation>How “文/图” is written</translation>
    </message>
    <message>
        <source>文字在前、图片在后，中间用半角斜杠：文/图。</source>
        <translation>Text first, picture second, with a half-width slash: 文/图.</translation>
    </message>
    <message>
        <source>两字名垫空不一致</source>
        <translation>Two-character names padded unevenly</translation>
    </message>
    <message>
        <source>两字名只在多人竖列时垫一个全角空格；横排署名里与别的名字用半角空格相隔时，垫空会被读成两个人。</source>
        <translation>Two-character names are padded only in columns of several people; in a line, padding reads as two people.</translation>
    </message>
    <message>
        <source>署名与末句粘连</source>
        <translation>Byline glued to the last sentence</translation>
    </message>
    <message>
        <source>文末署名另起一行、空两格或放进括号，不直接跟在末句后面。</source>
        <translation>A byline at the end has a line of its own, two blanks or brackets; it doesn&apos;t follow the last sentence directly.</translation>
    </message>
    <message>
        <source>责任栏的冒号不一致</source>
        <translation>Colons of the staff line differ</translation>
    </message>
    <message>
        <source>一行责任栏里，冒号要么都有，要么都没有。</source>
        <translation>In one staff line, either all colons or none.</translation>
    </message>
    <message>
        <source>署名与名录音同字不同</source>
        <translation>Name sounds like the directory&apos;s, other characters</translation>
    </message>
    <message>
        <source>输入法选错同音字最常见。记者、编辑、校对栏里的人都应在名录中；通讯员等外来作者只在与名录极像时提示；注明外单位的（新华社记者……）不查。</source>
        <translation>The wrong homophone is the commonest slip of typing. Reporters, editors and proofreaders should all be in the directory; others are told only when very like an entry; those of other media aren&apos;t checked.</translation>
    </message>
    <message>
        <source>署名与名录音近字不同</source>
        <translation>Name sounds nearly like the directory&apos;s</translation>
    </message>
    <message>
        <source>平翘舌、前后鼻音、n 与 l 不分时容易打错。记者、编辑、校对栏里的人都应在名录中；通讯员等外来作者只在与名录极像时提示；注明外单位的（新华社记者……）不查。</source>
        <translation>Easily mistyped where zh/z, in/ing, n/l sound alike. Reporters, editors and proofreaders should all be in the directory; others are told only when very like an entry; those of other media aren&apos;t checked.</translation>
    </message>
    <message>
        <source>署名与名录形近字不同</source>
        <translation>Name looks like the directory&apos;s</translation>
    </message>
    <message>
        <source>五笔输入、手写识别和辨认手稿容易错成形近字。记者、编辑、校对栏里的人都应在名录中；通讯员等外来作者只在与名录极像时提示；注明外单位的（新华社记者……）不查。</source>
        <translation>Typing by strokes, handwriting and copying mix up characters that look alike. Reporters, editors and proofreaders should all be in the directory; others are told only when very like an entry; those of other media aren&apos;t checked.</translation>
    </message>
    <message>
        <source>署名字序颠倒</source>
        <translation>Characters of a name exchanged</translation>
    </message>
    <message>
        <source>名字两个字打颠倒了。记者、编辑、校对栏里的人都应在名录中；通讯员等外来作者只在与名录极像时提示；注明外单位的（新华社记者……）不查。</source>
        <translation>Two characters of the name are exchanged. Reporters, editors and proofreaders should all be in the directory; others are told only when very like an entry; those of other media aren&apos;t checked.</translation>
    </message>
    <message>
        <source>署名少字</source>
        <translation>Name lacks a character</translation>
    </message>
    <message>
        <source>名字漏了一个字。记者、编辑、校对栏里的人都应在名录中；通讯员等外来作者只在与名录极像时提示；注明外单位的（新华社记者……）不查。</source>
        <translation>A character of the name is missing. Reporters, editors and proofreaders should all be in the directory; others are told only when very like an entry; those of other media aren&apos;t checked.</translation>
    </message>
    <message>
        <source>署名多字</source>
        <translation>Name has a character too many</translation>
    </message>
    <message>
        <source>名字多了一个字。记者、编辑、校对栏里的人都应在名录中；通讯员等外来作者只在与名录极像时提示；注明外单位的（新华社记者……）不查。</source>
        <translation>The name has a character too many. Reporters, editors and proofreaders should all be in the directory; others are told only when very like an entry; those of other media aren&apos;t checked.</translation>
    </message>
    <message>
        <source>署名用了异体字</source>
        <translation>Name in a variant form</translation>
    </message>
    <message>
        <source>名字以名录用字为准。</source>
        <translation>Names are written as in the directory.</translation>
    </message>
    <message>
        <source>署名用了繁体字</source>
        <translation>Name in traditional characters</translation>
    </message>
    <message>
        <source>名字以名录用字为准；繁体报上的名字由转换时的名录决定。</source>
        <translation>Names are written as in the directory; in a traditional edition the conversion goes by the directory.</translation>
    </message>
    <message>
        <source>萧与肖、傅与付、阎与闫等姓各是各的，以名录用字为准。</source>
        <translation>萧 and 肖, 傅 and 付, 阎 and 闫 are different surnames; the directory decides.</translation>
    </message>
    <message>
        <source>角色与名录不符</source>
        <translation>Role against the directory</translation>
    </message>
    <message>
        <source>见习记者、实习生、通讯员不署作记者；编辑与校对各署其职。</source>
        <translation>Trainees, interns and correspondents don&apos;t sign as reporters; editors and proofreaders sign as what they are.</translation>
    </message>
    <message>
        <source>署名的人已离岗</source>
        <translation>Whoever signs has left</translation>
    </message>
    <message>
        <source>稿件日期在离岗之后。旧稿重发请核对日期，返聘请更新名录。</source>
        <translation>The report is dated after the day of leaving. For old reports check the date; for people who returned, update the directory.</translation>
    </message>
    <message>
        <source>署名的人尚未到岗</source>
        <translation>Whoever signs hasn&apos;t joined yet</translation>
    </message>
    <message>
        <source>稿件日期在到岗之前，多半是名录的日期或稿件的日期有误。</source>
        <translation>The report is dated before the day of joining; most likely one of the two dates is wrong.</translation>
    </message>
    <message>
        <source>同一人署了两次</source>
        <translation>One person signs twice</translation>
    </message>
    <message>
        <source>同一处署名里一个人只写一次。</source>
        <translation>One person is named once in a byline.</translation>
    </message>
    <message>
        <source>名录中没有这个人</source>
        <translation>Nobody of this name in the directory</translation>
    </message>
    <message>
        <source>记者、编辑、校对栏里的人都应在名录中；通讯员等外来作者只在与名录极像时提示；注明外单位的（新华社记者……）不查。</source>
        <translation>Reporters, editors and proofreaders should all be in the directory; others are told only when very like an entry; those of other media aren&apos;t checked.</translation>
    </message>
    <message>
        <source>姓名与职务不符</source>
        <translation>Name and post don&apos;t agree</translation>
    </message>
    <message>
        <source>名录里有这个人，但当天没有这个职务，多半是张冠李戴。只看稿件日期当天有效的任期；稿件没有日期的，看至今有效的。</source>
        <translation>The directory has this person, but not in this post on that day; most likely names were mixed up. Terms that hold on the report&apos;s day count; without a day, those that hold now.</translation>
    </message>
    <message>
        <source>职务已经卸任</source>
        <translation>Out of office</translation>
    </message>
    <message>
        <source>任期在稿件日期之前结束。写现在加“原”，写当时加“时任”。只看稿件日期当天有效的任期；稿件没有日期的，看至今有效的。</source>
        <translation>The term ended before the report&apos;s day. “原” for now, “时任” for then. Terms that hold on the report&apos;s day count; without a day, those that hold now.</translation>
    </message>
    <message>
        <source>职务还没有到任</source>
        <translation>Not in office yet</translation>
    </message>
    <message>
        <source>任期在稿件日期之后才开始，多半是稿件日期或名录日期有误。只看稿件日期当天有效的任期；稿件没有日期的，看至今有效的。</source>
        <translation>The term begins after the report&apos;s day; most likely one of the dates is wrong. Terms that hold on the report&apos;s day count; without a day, those that hold now.</translation>
    </message>
    <message>
        <source>正副职不符</source>
        <translation>Deputy or chief</translation>
    </message>
    <message>
        <source>丢了“副”字是最常见、也最伤人的职务差错；多了“副”字同样要改。只看稿件日期当天有效的任期；稿件没有日期的，看至今有效的。</source>
        <translation>A lost “副” is the commonest and most hurtful fault in posts; one too many is to be corrected as well. Terms that hold on the report&apos;s day count; without a day, those that hold now.</translation>
    </message>
    <message>
        <source>首次出现职务不全</source>
        <translation>Posts not complete at first mention</translation>
    </message>
    <message>
        <source>正文里第一次出现时写全主要职务，再次出现只写姓名；与本次活动无关的兼职可以不写。</source>
        <translation>At first mention in the body the main posts are complete, later the name alone; posts that have nothing to do with the event may be left out.</translation>
    </message>
    <message>
        <source>名单次序与排名不符</source>
        <translation>List out of order of rank</translation>
    </message>
    <message>
        <source>按名录的排名；没有排名的按党委、政府、人大、政协的通例。只比名录里有的人，只报第一处；写明排名不分先后、按姓氏笔画的不查。</source>
        <translation>By the directory&apos;s rank, else by the usual order of Party committee, government, People&apos;s Congress, CPPCC. Only people in the directory, only the first place; lists said to be without order aren&apos;t checked.</translation>
    </message>
    <message>
        <source>姓名与名录一字之差</source>
        <translation>Name one character off the directory</translation>
    </message>
    <message>
        <source>职务或单位与名录对得上，姓名却只是音近、形近，或多字、少字、颠倒。名录里另有其人的不报。</source>
        <translation>Post or unit agree with the directory, the name only sounds or looks alike, or lacks or exchanges a character. Not told where the directory has that other person.</translation>
    </message>
    <message>
        <source>一个职务写了两个人</source>
        <translation>Two people in one post</translation>
    </message>
    <message>
        <source>正职只有一位，同一篇里写成两人，必有一误。</source>
        <translation>One person heads an organ; two in one report means that one is wrong.</translation>
    </message>
    <message>
        <source>一个人写了两种职务</source>
        <translation>Two posts for one person</translation>
    </message>
    <message>
        <source>同一篇里同一个人前后职务不一，必有一误；同名的两人请括注。</source>
        <translation>One person has different posts in one report, so one is wrong; tell namesakes apart in brackets.</translation>
    </message>
    <message>
        <source>“原”字用错</source>
        <translation>“原” used wrongly</translation>
    </message>
    <message>
        <source>现任不用“原”；机构还在的，“原”放在单位与职务之间：管委会原主任；机构撤了才写原某某局局长。</source>
        <translation>No “原” for those in office; while the organ exists it stands between organ and post: 管委会原主任; before the organ only if that is gone.</translation>
    </message>
    <message>
        <source>党委部门省了“委”</source>
        <translation>“委” left out of a Party department</translation>
    </message>
    <message>
        <source>组织部、宣传部、统战部、政法委是党委的部门，写市委组织部，不写市组织部。</source>
        <translation>Organisation, propaganda, united front and political-legal departments are the Party committee&apos;s: 市委组织部, not 市组织部.</translation>
    </message>
    <message>
        <source>两块牌子的机构写法不对</source>
        <translation>An organ of two names written wrongly</translation>
    </message>
    <message>
        <source>一个机构两块牌子用全角括号：财政局（审计局）；写成财政局、审计局就成了两个机构。</source>
        <translation>An organ of two names takes full-width brackets: 财政局（审计局）; with 、 it would be two organs.</translation>
    </message>
    <message>
        <source>同一篇里姓名写法不一</source>
        <translation>A name written in two ways</translation>
    </message>
    <message>
        <source>引题、主题、副题、正文、图注里同一个人的名字要一样；名录里有的以名录为准。</source>
        <translation>One person&apos;s name is the same in headlines, body and captions; the directory decides where it has the name.</translation>
    </message>
    <message>
        <source>名录里没有这位干部</source>
        <translation>This official isn&apos;t in the directory</translation>
    </message>
    <message>
        <source>待核：单位在名录里，人不在。核对以后可以一键记入名录。</source>
        <translation>To be checked: the unit is in the directory, the person isn&apos;t. Once checked, a click enters it.</translation>
    </message>
    <message>
        <source>名单里有人写了两次</source>
        <translation>Somebody twice in a list</translation>
    </message>
    <message>
        <source>一份名单里一个人只写一次；同名的两人请括注单位或性别。</source>
        <translation>A person is named once in a list; tell namesakes apart by unit or sex in brackets.</translation>
    </message>
    <message>
        <source>同一人的职务次序</source>
        <translation>Order of one person&apos;s posts</translation>
    </message>
    <message>
        <source>级别高的在前；同级先党内、后行政。</source>
        <translation>Higher levels first; at one level the Party&apos;s before the government&apos;s.</translation>
    </message>
    <message>
        <source>半角逗号应改全角</source>
        <translation>Half-width comma</translation>
    </message>
    <message>
        <source>中文里的点号、标号占一个字的位置；半角的多是从网页、聊天软件粘来的，印出来会挤在一起。数字之间、外文之间的半角符号不动。</source>
        <translation>Chinese marks take a full character; half-width ones come from web pages and chats, and print cramped. Those between digits or foreign words are left alone.</translation>
    </message>
    <message>
        <source>半角分号应改全角</source>
        <translation>Half-width semicolon</translation>
    </message>
    <message>
        <source>半角冒号应改全角</source>
        <translation>Half-width colon</translation>
    </message>
    <message>
        <source>半角问号应改全角</source>
        <translation>Half-width question mark</translation>
    </message>
    <message>
        <source>半角叹号应改全角</source>
        <translation>Half-width exclamation mark</translation>
    </message>
    <message>
        <source>半角句点应改句号</source>
        <translation>Half-width full stop</translation>
    </message>
    <message>
        <source>句末的点用全角句号。小数点、网址、外国人名缩写（A.史密斯）、序号（1.）里的点不动。</source>
        <translation>A sentence ends in the full-width stop. Decimal points, addresses, initials and numbering are left alone.</translation>
    </message>
    <message>
        <source>半角括号应改全角</source>
        <translation>Half-width brackets</translation>
    </message>
    <message>
        <source>括号里或括号外是中文时用全角。夹在外文、算式里的括号和“1)”一类序号不动。</source>
        <translation>Full width where Chinese stands inside or outside. Brackets in foreign text and formulas, and numbering such as “1)”, are left alone.</translation>
    </message>
    <message>
        <source>直引号应改弯引号</source>
        <translation>Straight quotation marks</translation>
    </message>
    <message>
        <source>横排简体用“ ”，里层用‘ ’。一段里直引号成双，方能断定哪个是前、哪个是后；成单的只报不改。</source>
        <translation>Horizontal simplified text uses “ ”, inside it ‘ ’. Straight marks are corrected where a paragraph has them in pairs; single ones are only told.</translation>
    </message>
    <message>
        <source>半角波浪号应改全角</source>
        <translation>Half-width tilde</translation>
    </message>
    <message>
        <source>数值范围用浪纹线“～”，占一个字的位置。</source>
        <translation>A range of numbers takes “～”, a full character wide.</translation>
    </message>
    <message>
        <source>全角数字应改半角</source>
        <translation>Full-width digits</translation>
    </message>
    <message>
        <source>横排的阿拉伯数字用半角；两位以上的全角数字会被撑开。</source>
        <translation>Arabic digits in horizontal text are half-width; full-width ones are spread apart.</translation>
    </message>
    <message>
        <source>全角字母应改半角</source>
        <translation>Full-width letters</translation>
    </message>
    <message>
        <source>外文字母用半角；全角的会被撑开。</source>
        <translation>Foreign letters are half-width; full-width ones are spread apart.</translation>
    </message>
    <message>
        <source>全角百分号可改半角</source>
        <translation>Full-width per cent sign</translation>
    </message>
    <message>
        <source>本报用半角“%”，与半角数字相配；别的报社也有用全角的，所以只作建议。</source>
        <translation>The paper uses a half-width “%” with half-width digits; others don&apos;t, so it is advice only.</translation>
    </message>
    <message>
        <source>引号不成对</source>
        <translation>Quotation marks not in pairs</translation>
    </message>
    <message>
        <source>前引号、后引号应成对出现，外层用“ ”，里层用‘ ’。连着几段引用时，每段开头有前引号、只末段有后引号，不算错。缺的那一半补在最可能的地方，点头之前请看一眼引到哪里为止。</source>
        <translation>Quotation marks come in pairs. Over several paragraphs each opens, only the last closes. The missing half goes where it most likely belongs: look before you accept.</translation>
    </message>
    <message>
        <source>括号不成对</source>
        <translation>Brackets not in pairs</translation>
    </message>
    <message>
        <source>括号应成对出现，前后同形。“1）”“三）”一类序号只有后半，不算错。</source>
        <translation>Brackets come in pairs of one shape. Numbering such as “1）” has only the latter half.</translation>
    </message>
    <message>
        <source>书名号不成对</source>
        <translation>Title marks not in pairs</translation>
    </message>
    <message>
        <source>书名号应成对出现；里层用〈〉。</source>
        <translation>Title marks come in pairs; inside them 〈〉.</translation>
    </message>
    <message>
        <source>书名号里又用双书名号</source>
        <translation>Double title marks within title marks</translation>
    </message>
    <message>
        <source>书名号里面还要用书名号时，里层用单书名号〈〉。</source>
        <translation>Title marks within title marks are single: 〈〉.</translation>
    </message>
    <message>
        <source>成对符号互相交叉</source>
        <translation>Pairs that cross</translation>
    </message>
    <message>
        <source>一对符号应完全落在另一对里面或外面，不能一前一后交叉。</source>
        <translation>One pair stands wholly inside or outside another; they don&apos;t cross.</translation>
    </message>
    <message>
        <source>点号重复或相撞</source>
        <translation>Stops doubled or colliding</translation>
    </message>
    <message>
        <source>一处停顿只用一个点号。后一个是句末点号的，留句末点号；别的相撞，请看上下文定。问号、叹号叠用不在此列。</source>
        <translation>One pause, one stop. Where the latter ends a sentence it stays; otherwise the context decides. Question and exclamation marks together are another matter.</translation>
    </message>
    <message>
        <source>并列的引语之间不用顿号</source>
        <translation>No 、 between quotations in a row</translation>
    </message>
    <message>
        <source>标有引号的并列成分之间通常不用顿号；中间插了括注的可以用。</source>
        <translation>Between quotations in a row there is usually no 、, except with notes in brackets between them.</translation>
    </message>
    <message>
        <source>并列的书名号之间不用顿号</source>
        <translation>No 、 between titles in a row</translation>
    </message>
    <message>
        <source>标有书名号的并列成分之间通常不用顿号；中间插了括注的可以用。</source>
        <translation>Between titles in a row there is usually no 、, except with notes in brackets between them.</translation>
    </message>
    <message>
        <source>引号内外重复用句号</source>
        <translation>Full stop both inside and outside</translation>
    </message>
    <message>
        <source>引语末尾已有句末点号，引号外面不再用句号。</source>
        <translation>Where the quotation ends in a stop, none follows outside.</translation>
    </message>
    <message>
        <source>省略号写成了点或句号</source>
        <translation>Ellipsis written as dots or stops</translation>
    </message>
    <message>
        <source>省略号是六个连点“……”，占两个字，居中。</source>
        <translation>An ellipsis is six dots, “……”, two characters wide.</translation>
    </message>
    <message>
        <source>省略号应是六个点</source>
        <translation>An ellipsis has six dots</translation>
    </message>
    <message>
        <source>省略号占两个字。成段省略可用十二个点，单独占一行。</source>
        <translation>An ellipsis is two characters wide; for left-out paragraphs it may be twelve dots on a line of their own.</translation>
    </message>
    <message>
        <source>省略号不与“等”并用</source>
        <translation>No ellipsis with “等”</translation>
    </message>
    <message>
        <source>省略号已表示列举未尽，与“等”“等等”只用一样。</source>
        <translation>An ellipsis already says that more follows; use it or “等”, not both.</translation>
    </message>
    <message>
        <source>省略号后面不用句号</source>
        <translation>No full stop after an ellipsis</translation>
    </message>
    <message>
        <source>省略号后面通常不再用点号；确要表示句子结束、后面又不连着说的可以用，所以只作建议。</source>
        <translation>Usually no stop follows an ellipsis; it may where the sentence really ends, so it is advice only.</translation>
    </message>
    <message>
        <source>破折号应是“——”</source>
        <translation>A dash is “——”</translation>
    </message>
    <message>
        <source>破折号是两个字长的一条线，中间不断开。</source>
        <translation>A dash is one line of two characters, unbroken.</translation>
    </message>
    <message>
        <source>破折号过长</source>
        <translation>Dash too long</translation>
    </message>
    <message>
        <source>破折号占两个字。</source>
        <translation>A dash is two characters wide.</translation>
    </message>
    <message>
        <source>破折号两边不空格</source>
        <translation>No blanks about a dash</translation>
    </message>
    <message>
        <source>破折号本身已占两个字，两边不再空格。</source>
        <translation>A dash is two characters wide by itself; no blanks about it.</translation>
    </message>
    <message>
        <source>疑似只有半个破折号</source>
        <translation>Perhaps half a dash</translation>
    </message>
    <message>
        <source>单条“—”是连接号，用在起止的时间、地点之间；引出解释、说明要用破折号“——”。两种写法只差半截，所以只查后面明显是说明、前面明显等着说出名称的，和句首、行首、引号前的。</source>
        <translation>A single “—” connects times and places; an explanation takes the dash “——”. Only plain cases are told.</translation>
    </message>
    <message>
        <source>段末缺句末点号</source>
        <translation>No stop at the paragraph&apos;s end</translation>
    </message>
    <message>
        <source>一段话说完要有句号、问号或叹号。标题、署名、图注、小标题不在此列。</source>
        <translation>A paragraph ends in a stop, question or exclamation mark. Headlines, bylines, captions and subheads don&apos;t.</translation>
    </message>
    <message>
        <source>间隔号用错字符</source>
        <translation>Wrong character for ·</translation>
    </message>
    <message>
        <source>外国人名、少数民族人名中间用间隔号“·”（U+00B7），别的圆点大小、位置都不对。</source>
        <translation>Foreign and minority names take “·” (U+00B7); other dots have another size or place.</translation>
    </message>
    <message>
        <source>引语在前，“说”后不用冒号</source>
        <translation>No colon after “说” behind a quotation</translation>
    </message>
    <message>
        <source>引语已经说完，“某某说”收住全句，后面用句号；冒号要管着后面的话。</source>
        <translation>The quotation is over and “某某说” closes the sentence: a full stop; a colon would govern what follows.</translation>
    </message>
    <message>
        <source>引语断成两截，“说”后宜用逗号</source>
        <translation>Comma after “说” between two halves of a quotation</translation>
    </message>
    <message>
        <source>一段话被“某某说”隔开，前后都是引语，“说”后用逗号。</source>
        <translation>Between two halves of a quotation “某某说” takes a comma.</translation>
    </message>
    <message>
        <source>独立引语的句号放在引号里</source>
        <translation>The stop of a quoted sentence goes inside</translation>
    </message>
    <message>
        <source>引语前有冒号、本身成句的，句末点号在引号里；只是句子成分的（强调“要实干”。）在引号外。报纸上两种都常见，所以只作建议，默认关着。</source>
        <translation>After a colon the stop of a quoted sentence stands inside, else outside. Papers do both, so it is advice and off at first.</translation>
    </message>
    <message>
        <source>一句里套用冒号</source>
        <translation>Colon within a colon&apos;s reach</translation>
    </message>
    <message>
        <source>一句话里不套用冒号，外层改用逗号。</source>
        <translation>No colon within a colon&apos;s reach; the outer one becomes a comma.</translation>
    </message>
    <message>
        <source>最外层引号用双引号</source>
        <translation>Outer quotation marks are double</translation>
    </message>
    <message>
        <source>横排时外层用双引号，引号里面再用引号才用单引号。标题里有的报纸用单引号，所以只作建议。</source>
        <translation>Horizontal text has double marks outside, single ones inside. Some papers use single ones in headlines, so it is advice only.</translation>
    </message>
    <message>
        <source>双引号里面用单引号</source>
        <translation>Inner quotation marks are single</translation>
    </message>
    <message>
        <source>引号里面还要用引号时，里层用单引号。</source>
        <translation>Quotation marks within quotation marks are single.</translation>
    </message>
    <message>
        <source>小于号、大于号当书名号</source>
        <translation>&lt; and &gt; as title marks</translation>
    </message>
    <message>
        <source>书名号是《》，不用数学符号代替。</source>
        <translation>Title marks are 《》, no mathematical signs.</translation>
    </message>
    <message>
        <source>最外层用双书名号</source>
        <translation>Outer title marks are double</translation>
    </message>
    <message>
        <source>书名号外层用《》，里层才用〈〉。</source>
        <translation>Outer title marks are 《》, inner ones 〈〉.</translation>
    </message>
    <message>
        <source>机构名不用书名号</source>
        <translation>No title marks for organs</translation>
    </message>
    <message>
        <source>报名、刊名加书名号，报社、杂志社、电视台是机构，不加。</source>
        <translation>Papers and magazines take title marks; the houses that make them are organs and don&apos;t.</translation>
    </message>
    <message>
        <source>活动、会议、奖项不用书名号</source>
        <translation>No title marks for events and prizes</translation>
    </message>
    <message>
        <source>书名号用于作品、报刊、文件、栏目；课程、奖项、活动、会议用引号或不加。</source>
        <translation>Title marks are for works, papers, documents and columns; courses, prizes and events take quotation marks or none.</translation>
    </message>
    <message>
        <source>书名之间有括注的加顿号</source>
        <translation>、 between titles with notes in brackets</translation>
    </message>
    <message>
        <source>书名号、引号并列通常不加顿号，中间插了括注的宜加。</source>
        <translation>Titles and quotations in a row take no 、, but do with notes in brackets between them.</translation>
    </message>
    <message>
        <source>“和”前不用顿号</source>
        <translation>No 、 before “和”</translation>
    </message>
    <message>
        <source>“和”已表示并列，前面不再用顿号。前面只有一项的，“和”可能是介词（和群众在一起），只作建议。</source>
        <translation>“和” already joins, no 、 before it. Before a single item it may be a preposition, so it is advice only.</translation>
    </message>
    <message>
        <source>省略的并列数之间要用顿号</source>
        <translation>、 between numbers in a row</translation>
    </message>
    <message>
        <source>“一等奖、二等奖”省作“一、二等奖”，不是概数，中间用顿号。</source>
        <translation>“一、二等奖” is no approximate number: 、 between.</translation>
    </message>
    <message>
        <source>序号“一”后用顿号</source>
        <translation>、 after the number “一”</translation>
    </message>
    <message>
        <source>单独的汉字序号后用顿号，“第一”“首先”后才用逗号。</source>
        <translation>A number in hanzi alone is followed by 、; commas follow “第一” and “首先”.</translation>
    </message>
    <message>
        <source>阿拉伯数字序号后用点</source>
        <translation>Point after an Arabic number</translation>
    </message>
    <message>
        <source>阿拉伯数字作序号，后面用下脚点“.”。许多来稿习惯用顿号，所以只作建议。</source>
        <translation>An Arabic number in a list is followed by “.”. Many write 、, so it is advice only.</translation>
    </message>
    <message>
        <source>问叹并用先问后叹</source>
        <translation>Question mark before exclamation mark</translation>
    </message>
    <message>
        <source>问号、叹号并用，先问号后叹号。</source>
        <translation>The question mark comes before the exclamation mark.</translation>
    </message>
    <message>
        <source>短语式图注末尾不用句号</source>
        <translation>No full stop after a phrase as caption</translation>
    </message>
    <message>
        <source>图注只是一个短语的，末尾不用句号；成句的可以用。</source>
        <translation>A caption that is only a phrase has no full stop; a sentence may.</translation>
    </message>
    <message>
        <source>起止地点用一字线</source>
        <translation>A dash between places from and to</translation>
    </message>
    <message>
        <source>起止地点之间用一字线“—”；短横线“-”用于复合名词、型号、编号。</source>
        <translation>Between places from and to stands “—”; the hyphen is for compounds, models and numbers.</translation>
    </message>
    <message>
        <source>起止日期用一字线</source>
        <translation>A dash between days from and to</translation>
    </message>
    <message>
        <source>起止日期之间用一字线“—”，也可以写“至”。</source>
        <translation>Between days from and to stands “—”, or “至”.</translation>
    </message>
    <message>
        <source>月日名称要加间隔号</source>
        <translation>· in names by month and day</translation>
    </message>
    <message>
        <source>用月、日作名称的，汉字写法只在一月、十一月、十二月加间隔号，阿拉伯数字一律加。</source>
        <translation>Names by month and day take · in hanzi only with January, November and December, in digits always.</translation>
    </message>
    <message>
        <source>月日名称不加间隔号</source>
        <translation>No · in names by month and day</translation>
    </message>
    <message>
        <source>汉字写的月日名称，只有一月、十一月、十二月加间隔号（“一二·九”），别的不加。</source>
        <translation>Names by month and day in hanzi take · only with January, November and December.</translation>
    </message>
    <message>
        <source>同形括号不套用</source>
        <translation>No brackets within brackets of one shape</translation>
    </message>
    <message>
        <source>括号里还要用括号，外层换方括号或六角括号。报纸上常从简，所以只作建议。</source>
        <translation>Brackets within brackets take another shape. Papers often keep it simple, so it is advice only.</translation>
    </message>
    <message>
        <source>分项里有句号，项末又用分号</source>
        <translation>Full stops within items that end in semicolons</translation>
    </message>
    <message>
        <source>分号管的一层里不出现句号；有句号的，各项都用句号。</source>
        <translation>Within what semicolons govern there is no full stop; with full stops, all items take them.</translation>
    </message>
    <message>
        <source>标点前有空格</source>
        <translation>Blank before a mark</translation>
    </message>
    <message>
        <source>中文标点自带半个字的空，前面不再空格。</source>
        <translation>Chinese marks bring half a character&apos;s white; no blank before them.</translation>
    </message>
    <message>
        <source>标点后有空格</source>
        <translation>Blank after a mark</translation>
    </message>
    <message>
        <source>中文标点自带半个字的空，后面不再空格。电头、署名里的空格不动。</source>
        <translation>Chinese marks bring half a character&apos;s white; no blank after them. Those in datelines and bylines are left alone.</translation>
    </message>
    <message>
        <source>句中多余的空格</source>
        <translation>Needless blank in a sentence</translation>
    </message>
    <message>
        <source>汉字之间不空格。电头、署名、标题、引号里的口号、为对齐而垫空的两字人名不在此列。</source>
        <translation>No blanks between hanzi. Datelines, bylines, headlines, quoted slogans and padded names are excepted.</translation>
    </message>
    <message>
        <source>汉字与数字、字母之间的空格</source>
        <translation>Blank between hanzi and digits or letters</translation>
    </message>
    <message>
        <source>汉字与数字、字母之间的间距由排版时统一给，稿里不留空格；有的报社另有体例，所以只作建议。</source>
        <translation>Setting gives the space between hanzi and digits or letters; the copy has none. Some papers differ, so it is advice only.</translation>
    </message>
    <message>
        <source>逗号、顿号后被断成两段</source>
        <translation>Paragraph broken after a comma</translation>
    </message>
    <message>
        <source>逗号、顿号管的是句中停顿，后面不会另起一段；多是从分栏的版面、PDF 上复制时带来的断行，应接上。</source>
        <translation>A comma is a pause within a sentence, no paragraph follows it; most often a line break came along from columns or a PDF. Join them.</translation>
    </message>
    <message>
        <source>一句话被断成两段</source>
        <translation>Sentence broken into two paragraphs</translation>
    </message>
    <message>
        <source>前一行没有句末点号、也不像标题或署名，后一行接着说下去：一句话、一个词被断行切开，应接上。</source>
        <translation>The line before has no stop and is neither headline nor byline, the next goes on: a sentence or word was cut. Join them.</translation>
    </message>
    <message>
        <source>一句话中间夹了版码、报眉或图片占位</source>
        <translation>Page number, folio or picture mark inside a sentence</translation>
    </message>
    <message>
        <source>跨页复制时，版码、报眉、图片占位会落在一句话中间。删去之前请看清它不是正文，所以不自动改。</source>
        <translation>Copied over a page&apos;s end, page numbers, folios and picture marks fall into a sentence. Look before deleting; it isn&apos;t done by itself.</translation>
    </message>
    <message>
        <source>中文里残留的外文虚词</source>
        <translation>Foreign particle in Chinese text</translation>
    </message>
    <message>
        <source>机器翻译、识别、改写的稿件里会漏下 and、the、of 之类的词。只查一张封闭的表，品牌、型号、缩写（5G、VR、T恤）一概不管。</source>
        <translation>Machine translation and recognition leave and, the, of behind. A closed list only; brands, models and abbreviations are left alone.</translation>
    </message>
    <message>
        <source>残留的网页代码</source>
        <translation>Remains of web code</translation>
    </message>
    <message>
        <source>从网页复制时带来的代码，读者看不懂；能换成对应符号的换掉，空格代码删去。</source>
        <translation>Web code that readers don&apos;t understand; what stands for a character becomes that, blanks go.</translation>
    </message>
    <message>
        <source>残留的网页标记</source>
        <translation>Remains of web tags</translation>
    </message>
    <message>
        <source>从网页复制时带来的标记，应删去。</source>
        <translation>Tags copied from a web page; delete them.</translation>
    </message>
    <message>
        <source>残留的程序用语</source>
        <translation>Remains of program words</translation>
    </message>
    <message>
        <source>网页或表格里的空值、代码混进了稿件，请核对原稿再补正文字。</source>
        <translation>Empty values or code of a page or table got into the report; compare the original and complete the text.</translation>
    </message>
    <message>
        <source>转版提示的写法</source>
        <translation>How a jump line is written</translation>
    </message>
    <message>
        <source>转版提示里不留空格，版次起止用全角浪纹线“～”，末尾写“版”。</source>
        <translation>A jump line has no blanks, “～” between pages, and ends in “版”.</translation>
    </message>
    <message>
        <source>转到的版不在本期</source>
        <translation>Jump to a page that the issue lacks</translation>
    </message>
    <message>
        <source>提示的版次应是本期里有的版；改版、撤版后最容易漏改。</source>
        <translation>The page referred to should be in this issue; easily forgotten when pages change.</translation>
    </message>
    <message>
        <source>转到了本版</source>
        <translation>Jump to the same page</translation>
    </message>
    <message>
        <source>稿件就在这一版上，不会再转到这一版；多半是换版以后没有改。</source>
        <translation>The report stands on this page, so it can&apos;t jump to it; most likely the page was exchanged.</translation>
    </message>
    <message>
        <source>起止写了两遍</source>
        <translation>From and to said twice</translation>
    </message>
    <message>
        <source>“至”和连接号只用一样：1946—1961年，或1946年至1961年。</source>
        <translation>“至” or a connecting mark, not both: 1946—1961年, or 1946年至1961年.</translation>
    </message>
    <message>
        <source>数字起止用错连接号</source>
        <translation>Wrong connecting mark in a range</translation>
    </message>
    <message>
        <source>起止的时间用一字线“—”，数值范围用浪纹线“～”或一字线；破折号、双短横都不对。</source>
        <translation>Times from and to take “—”, ranges of numbers “～” or “—”; dashes and double hyphens are wrong.</translation>
    </message>
    <message>
        <source>连接号误作汉字“一”</source>
        <translation>The hanzi “一” for a connecting mark</translation>
    </message>
    <message>
        <source>识别、误键时常把一字线变成汉字“一”。</source>
        <translation>Recognition and slips often make the hanzi “一” of a connecting mark.</translation>
    </message>
    <message>
        <source>数值范围不用半角短横</source>
        <translation>No hyphen in a range of numbers</translation>
    </message>
    <message>
        <source>短横用在编号、电话、型号里；数值、时间的起止用一字线“—”或浪纹线“～”。</source>
        <translation>Hyphens are for numbers of things, telephones and models; ranges take “—” or “～”.</translation>
    </message>
    <message>
        <source>小数点应是半角</source>
        <translation>The decimal point is half-width</translation>
    </message>
    <message>
        <source>小数点、编号里的点用半角“.”，不用全角“．”。</source>
        <translation>Decimal points and points in numbers are “.”, not “．”.</translation>
    </message>
    <message>
        <source>小数点误作句号</source>
        <translation>Full stop for a decimal point</translation>
    </message>
    <message>
        <source>中文输入状态下打小数点，常变成句号。</source>
        <translation>A decimal point typed in Chinese input often becomes a full stop.</translation>
    </message>
    <message>
        <source>小数点误作间隔号</source>
        <translation>· for a decimal point</translation>
    </message>
    <message>
        <source>间隔号只用在“3·15”一类月日名称里。</source>
        <translation>· is only for names by month and day, such as “3·15”.</translation>
    </message>
    <message>
        <source>数字中间夹了全角逗号</source>
        <translation>Full-width comma within a number</translation>
    </message>
    <message>
        <source>报纸上的多位数不分节；分节也只能用半角，全角逗号会把一个数断成两个。</source>
        <translation>Newspapers don&apos;t group digits; a full-width comma would cut one number into two.</translation>
    </message>
    <message>
        <source>报纸上多位数不用千分撇</source>
        <translation>No thousands comma in a newspaper</translation>
    </message>
    <message>
        <source>国标允许五位以上分节，报纸体例统一不分，所以只作建议。</source>
        <translation>The standard allows grouping from five digits, newspapers don&apos;t, so it is advice only.</translation>
    </message>
    <message>
        <source>百分数汉字与数字混写</source>
        <translation>Per cent in hanzi and digits mixed</translation>
    </message>
    <message>
        <source>写“52%”或“百分之五十二”，不混写。</source>
        <translation>“52%” or “百分之五十二”, not mixed.</translation>
    </message>
    <message>
        <source>百分点前不带%</source>
        <translation>No % before “百分点”</translation>
    </message>
    <message>
        <source>“百分点”本身就是百分数之差的单位。</source>
        <translation>“百分点” is itself the unit of a difference of percentages.</translation>
    </message>
    <message>
        <source>小数点前缺零</source>
        <translation>No zero before the decimal point</translation>
    </message>
    <message>
        <source>整数部分的0不省。</source>
        <translation>The 0 before the point isn&apos;t left out.</translation>
    </message>
    <message>
        <source>减少不能用倍数</source>
        <translation>Nothing falls by times</translation>
    </message>
    <message>
        <source>增加可用倍，减少用百分数或几分之几：减少一倍就没有了。</source>
        <translation>What rises may rise by times, what falls by per cent or parts: less by one time is nothing.</translation>
    </message>
    <message>
        <source>金额单位重复</source>
        <translation>Unit of money twice</translation>
    </message>
    <message>
        <source>写了“元”，数字前不再用货币符号。</source>
        <translation>With “元” there is no sign of money before the number.</translation>
    </message>
    <message>
        <source>星期用汉字</source>
        <translation>Weekdays in hanzi</translation>
    </message>
    <message>
        <source>“星期三”是定型的词，不用阿拉伯数字。</source>
        <translation>“星期三” is a fixed word, without Arabic digits.</translation>
    </message>
    <message>
        <source>汉字年份里的“〇”写错了</source>
        <translation>Wrong zero in a year in hanzi</translation>
    </message>
    <message>
        <source>汉字写的年份、编号用“〇”（U+3007），不用圆圈、字母、数字0；数量才用“零”。</source>
        <translation>Years and numbers in hanzi take “〇” (U+3007), no circle, letter or digit; amounts take “零”.</translation>
    </message>
    <message>
        <source>数量里的“零”误作“〇”</source>
        <translation>“〇” for “零” in an amount</translation>
    </message>
    <message>
        <source>表示数量用“零”，编号、年份用“〇”。</source>
        <translation>Amounts take “零”, numbers and years “〇”.</translation>
    </message>
    <message>
        <source>概数中间不用顿号</source>
        <translation>No 、 within an approximate number</translation>
    </message>
    <message>
        <source>相邻两个数连用表示概数，中间不用顿号；“一、二等奖”“三、四季度”是确数，要用。</source>
        <translation>Two neighbouring numbers are an approximation, without 、; “一、二等奖” and “三、四季度” are exact and take it.</translation>
    </message>
    <message>
        <source>概数用汉字</source>
        <translation>Approximate numbers in hanzi</translation>
    </message>
    <message>
        <source>概数不是准确的数，用汉字，中间不用顿号。</source>
        <translation>An approximate number is in hanzi, without 、.</translation>
    </message>
    <message>
        <source>概数说了两遍</source>
        <translation>Approximation said twice</translation>
    </message>
    <message>
        <source>“约、近、超过”与“多、余”只用一样。</source>
        <translation>Either “约、近、超过” or “多、余”.</translation>
    </message>
    <message>
        <source>“约”与“左右、上下”只用一样。</source>
        <translation>Either “约” or “左右、上下”.</translation>
    </message>
    <message>
        <source>“十五六、100多”已是概数，不再加“左右、上下”。</source>
        <translation>“十五六、100多” is approximate already, without “左右、上下”.</translation>
    </message>
    <message>
        <source>左右、上下只用一个</source>
        <translation>Only one of 左右 and 上下</translation>
    </message>
    <message>
        <source>“左右”与“上下”意思相同，只用一个。</source>
        <translation>“左右” and “上下” mean the same; use one.</translation>
    </message>
    <message>
        <source>“超过”与“以上”只用一样</source>
        <translation>Only one of “超过” and “以上”</translation>
    </message>
    <message>
        <source>“超过、至少”已含“以上”的意思。</source>
        <translation>“超过、至少” already mean “以上”.</translation>
    </message>
    <message>
        <source>“十几、几十”前不加“约”</source>
        <translation>No “约” before “十几” or “几十”</translation>
    </message>
    <message>
        <source>“十几、几十、上百”本身就是概数。</source>
        <translation>“十几、几十、上百” are approximate already.</translation>
    </message>
    <message>
        <source>农历用汉字</source>
        <translation>The lunar calendar in hanzi</translation>
    </message>
    <message>
        <source>干支、农历、清代以前的年号用汉字。</source>
        <translation>Cyclical years, the lunar calendar and reigns are in hanzi.</translation>
    </message>
    <message>
        <source>带“几”的概数用汉字</source>
        <translation>Numbers with “几” in hanzi</translation>
    </message>
    <message>
        <source>“几”前后的数目用汉字：二十几、十几。</source>
        <translation>Numbers about “几” are in hanzi: 二十几, 十几.</translation>
    </message>
    <message>
        <source>公历日期用阿拉伯数字</source>
        <translation>Dates in Arabic digits</translation>
    </message>
    <message>
        <source>正文里的公历年月日用阿拉伯数字；落款、碑文、题词可用汉字，所以只作建议。</source>
        <translation>Dates in the body take Arabic digits; signatures and inscriptions may take hanzi, so it is advice only.</translation>
    </message>
    <message>
        <source>世纪、年代用阿拉伯数字</source>
        <translation>Centuries and decades in Arabic digits</translation>
    </message>
    <message>
        <source>世纪、年代用阿拉伯数字，全篇一致。</source>
        <translation>Centuries and decades take Arabic digits, alike throughout.</translation>
    </message>
    <message>
        <source>五年规划用汉字</source>
        <translation>Five-year plans in hanzi</translation>
    </message>
    <message>
        <source>“十四五”是简称，用汉字，加引号。</source>
        <translation>“十四五” is an abbreviation: in hanzi, in quotation marks.</translation>
    </message>
    <message>
        <source>量词前用“两”</source>
        <translation>“两” before a measure word</translation>
    </message>
    <message>
        <source>一般量词前说“两”：两个、两名；序数、分数、多位数里用“二”。</source>
        <translation>Before measure words “两”; ordinals, fractions and long numbers take “二”.</translation>
    </message>
    <message>
        <source>“俩”后面不加量词</source>
        <translation>No measure word after “俩”</translation>
    </message>
    <message>
        <source>“俩”就是“两个”，后面不再用量词。</source>
        <translation>“俩” is “两个”; no measure word follows.</translation>
    </message>
    <message>
        <source>“建国”周年的写法</source>
        <translation>How anniversaries of the founding are written</translation>
    </message>
    <message>
        <source>说“新中国成立72周年”。</source>
        <translation>Say “新中国成立72周年”.</translation>
    </message>
    <message>
        <source>年代前写明世纪</source>
        <translation>A decade names its century</translation>
    </message>
    <message>
        <source>首次提到写“20世纪80年代”，后文可省，所以只作建议。</source>
        <translation>“20世纪80年代” at first mention, later it may be shortened, so it is advice only.</translation>
    </message>
    <message>
        <source>年份不简写</source>
        <translation>Years in full</translation>
    </message>
    <message>
        <source>公历年份不简写；“70年历程”是时段，不在此列。</source>
        <translation>Years aren&apos;t shortened; “70年历程” is a span and is left alone.</translation>
    </message>
    <message>
        <source>起止年份都写四位</source>
        <translation>Both years of a range in four digits</translation>
    </message>
    <message>
        <source>起止年份都写全四位数。</source>
        <translation>Both years of a range have four digits.</translation>
    </message>
    <message>
        <source>百分数范围的前项宜带百分号</source>
        <translation>% after the first number of a range too</translation>
    </message>
    <message>
        <source>百分数范围两头都写“%”，免生歧义。报纸上常省前一个，所以只作建议。</source>
        <translation>Both ends of a range take “%”, to be clear. Papers often leave the first out, so it is advice only.</translation>
    </message>
    <message>
        <source>万、亿范围的前项宜带单位</source>
        <translation>万 or 亿 after the first number of a range too</translation>
    </message>
    <message>
        <source>“9～16亿元”可能读成9元到16亿元，前项也写“亿”。报纸上常省，所以只作建议。</source>
        <translation>“9～16亿元” may be read as 9 yuan to 1.6 billion; the first takes “亿” too. Papers often leave it out, so it is advice only.</translation>
    </message>
    <message>
        <source>千、百不与阿拉伯数字合写</source>
        <translation>No Arabic digits with 千 and 百</translation>
    </message>
    <message>
        <source>万、亿之外的“千、百、十”不作单位与阿拉伯数字合写。</source>
        <translation>Apart from 万 and 亿, 千、百、十 aren&apos;t units with Arabic digits.</translation>
    </message>
    <message>
        <source>百与阿拉伯数字合写</source>
        <translation>Arabic digits with 百</translation>
    </message>
    <message>
        <source>同一个数不半用阿拉伯、半用汉字：200多名或二百多名。</source>
        <translation>One number isn&apos;t half digits, half hanzi: 200多名 or 二百多名.</translation>
    </message>
    <message>
        <source>亿、万连写可合成小数</source>
        <translation>亿 and 万 together may be a decimal</translation>
    </message>
    <message>
        <source>一个数只用一个大单位：3.45亿元。讲话、口语引文可留，所以只作建议。</source>
        <translation>One number, one large unit: 3.45亿元. Speech may keep it, so it is advice only.</translation>
    </message>
    <message>
        <source>尾零多的大数用万、亿</source>
        <translation>Large round numbers in 万 and 亿</translation>
    </message>
    <message>
        <source>尾数是零的大数改用“万、亿”，好读。</source>
        <translation>Large round numbers read better in “万、亿”.</translation>
    </message>
    <message>
        <source>“翻番”与倍数不同</source>
        <translation>“翻番” is not times</translation>
    </message>
    <message>
        <source>翻一番是原来的2倍，翻两番是4倍；说“翻三倍”不知是几倍，请核对。</source>
        <translation>翻一番 is twice, 翻两番 four times; what “翻三倍” means nobody knows: check.</translation>
    </message>
    <message>
        <source>计量单位用法定名称</source>
        <translation>Units by their legal names</translation>
    </message>
    <message>
        <source>长度单位用“厘米”。口语引文可留，所以只作建议。</source>
        <translation>Lengths take “厘米”. Speech may keep it, so it is advice only.</translation>
    </message>
    <message>
        <source>单位不半中半洋</source>
        <translation>Units not half Chinese, half foreign</translation>
    </message>
    <message>
        <source>单位用汉字就都用汉字，用符号就都用符号（km/h）。</source>
        <translation>Units are all in hanzi or all in symbols (km/h).</translation>
    </message>
    <message>
        <source>气温写法</source>
        <translation>How temperatures are written</translation>
    </message>
    <message>
        <source>气温写“5℃”或“5摄氏度”。</source>
        <translation>Temperatures are “5℃” or “5摄氏度”.</translation>
    </message>
    <message>
        <source>时刻写“时、分”</source>
        <translation>Times with “时” and “分”</translation>
    </message>
    <message>
        <source>时刻写“15时30分”或“15:30”；口语引文可用“点”，所以只作建议。</source>
        <translation>Times are “15时30分” or “15:30”; speech may have “点”, so it is advice only.</translation>
    </message>
    <message>
        <source>币种写在数后</source>
        <translation>The currency after the number</translation>
    </message>
    <message>
        <source>要写币种的，放在数目后面。</source>
        <translation>The currency, where it is needed, follows the amount.</translation>
    </message>
    <message>
        <source>数字与后面的词粘在一起</source>
        <translation>A number runs into the next word</translation>
    </message>
    <message>
        <source>阿拉伯数字后面紧跟“一件、三项”一类，多半漏了量词，或漏了引号，读来像另一个数。缺什么要看原稿，所以只报不改。</source>
        <translation>Arabic digits right before “一件、三项” most likely lack a measure word or quotation marks and read as another number. Only the original tells which.</translation>
    </message>
    <message>
        <source>同类数目的写法不一致</source>
        <translation>Like numbers written in different ways</translation>
    </message>
    <message>
        <source>同一句里同类的数目，要么都用阿拉伯数字，要么都用汉字。习惯用法很多，所以只作建议。</source>
        <translation>Like numbers in one sentence are all digits or all hanzi. There are many set uses, so it is advice only.</translation>
    </message>
    <message>
        <source>星期与日期不符</source>
        <translation>Weekday against date</translation>
    </message>
    <message>
        <source>按日历核对。没写年份的，取离出版日期最近的那一年；出版日期也不知道的，取文中前面提到的年份。改星期还是改日期，请核对通知原件。</source>
        <translation>By the calendar. Without a year, the one nearest to the paper&apos;s day, else the one mentioned before. Whether weekday or date is wrong, the original tells.</translation>
    </message>
    <message>
        <source>没有这一天</source>
        <translation>No such day</translation>
    </message>
    <message>
        <source>按历法核对月份、日数和闰年。多写了一两天的，先给出当月最后一天；究竟是哪一天，请核对原件。</source>
        <translation>Months, days and leap years by the calendar. One or two days over are offered the month&apos;s last day; the original tells which it is.</translation>
    </message>
    <message>
        <source>没有这个时刻</source>
        <translation>No such time</translation>
    </message>
    <message>
        <source>时不过24，分不过59。多是一个数字看错、打错，先给出形近的一个（5与3、6与0、7与1、8与3）；究竟是几时几分，请核对原件。说的若是时长，应写“小时”。</source>
        <translation>Hours to 24, minutes to 59. Mostly one digit was misread: a like one is offered; the original tells. For a duration write “小时”.</translation>
    </message>
    <message>
        <source>“下午”与24小时制混用</source>
        <translation>“下午” with a 24-hour time</translation>
    </message>
    <message>
        <source>写“下午3时”或“15时”。</source>
        <translation>“下午3时” or “15时”.</translation>
    </message>
    <message>
        <source>时刻用半角冒号</source>
        <translation>Half-width colon in times</translation>
    </message>
    <message>
        <source>时、分之间用半角冒号；各报体例不同，所以只作建议。</source>
        <translation>Hours and minutes take a half-width colon; papers differ, so it is advice only.</translation>
    </message>
    <message>
        <source>“昨日、今日”与日期不符</source>
        <translation>“昨日” or “今日” against the date</translation>
    </message>
    <message>
        <source>“昨日、今日、明日”按出版日期算（有电头日期的，也可按电头日期算），与括号里的日期或星期对不上。</source>
        <translation>“昨日、今日、明日” by the paper&apos;s day (or the dateline&apos;s) don&apos;t agree with the date or weekday in brackets.</translation>
    </message>
    <message>
        <source>导语的日期晚于出版日期</source>
        <translation>The intro&apos;s date is after the paper&apos;s day</translation>
    </message>
    <message>
        <source>报道写的是已经发生的事，日期却在出版日期之后；预告请写“将”。</source>
        <translation>The report tells what has happened, but its date is after the paper&apos;s day; for what is to come write “将”.</translation>
    </message>
    <message>
        <source>“截至”的日期还没有到</source>
        <translation>The date of “截至” is still to come</translation>
    </message>
    <message>
        <source>“截至某日”说的是已有的结果，日期不会晚于出版日期。报名、有效期等的截止日不在此列。</source>
        <translation>“截至” tells of results, so its day isn&apos;t after the paper&apos;s. Deadlines are another matter.</translation>
    </message>
    <message>
        <source>“去年、今年”与年份不符</source>
        <translation>“去年” or “今年” against the year</translation>
    </message>
    <message>
        <source>“前年、去年、今年、明年”按出版日期算，与写出的年份对不上。</source>
        <translation>“前年、去年、今年、明年” by the paper&apos;s day don&apos;t agree with the year given.</translation>
    </message>
    <message>
        <source>“上月、本月”与月份不符</source>
        <translation>“上月” or “本月” against the month</translation>
    </message>
    <message>
        <source>“上月、本月、下月”按出版日期算，与写出的月份对不上。</source>
        <translation>“上月、本月、下月” by the paper&apos;s day don&apos;t agree with the month given.</translation>
    </message>
    <message>
        <source>周年数与年份不符</source>
        <translation>Anniversary against the years</translation>
    </message>
    <message>
        <source>周年数＝年份－起始年：建党1921，新中国成立1949，建军1927，改革开放1978……写“今年”的按出版日期算。</source>
        <translation>Anniversary = year − first year: the Party 1921, the new China 1949, the army 1927, reform 1978… “今年” goes by the paper&apos;s day.</translation>
    </message>
    <message>
        <source>年龄与出生年份不符</source>
        <translation>Age against the year of birth</translation>
    </message>
    <message>
        <source>按出版年份减出生年份算，周岁、虚岁都对不上（容许差一岁）。</source>
        <translation>The paper&apos;s year less the year of birth, by either way of counting (one year is allowed).</translation>
    </message>
    <message>
        <source>起止日期颠倒</source>
        <translation>Begins after it ends</translation>
    </message>
    <message>
        <source>止期早于起期；跨月、跨年的要把月份、年份写全。</source>
        <translation>The end is before the beginning; over months and years write both in full.</translation>
    </message>
    <message>
        <source>“为期几天”与起止日期不符</source>
        <translation>Number of days against the dates</translation>
    </message>
    <message>
        <source>起止两天都算在内；半天起、半天止的可以少算一天。</source>
        <translation>The first and the last day both count; half days may make one less.</translation>
    </message>
    <message>
        <source>起止两天的星期不合</source>
        <translation>Weekdays of the first and last day</translation>
    </message>
    <message>
        <source>两个日期相隔几天，星期也应相隔几天；哪一个错了，请对照日历。</source>
        <translation>As many days apart as the weekdays are; the calendar tells which is wrong.</translation>
    </message>
    <message>
        <source>季度、半年与月份不符</source>
        <translation>Quarter or half-year against the months</translation>
    </message>
    <message>
        <source>一季度是1—3月，上半年是1—6月，前三季度是1—9月，其余类推。</source>
        <translation>The first quarter is January to March, the first half-year January to June, and so on.</translation>
    </message>
    <message>
        <source>分项相加不等于合计</source>
        <translation>Items don&apos;t add up</translation>
    </message>
    <message>
        <source>前面列出的同单位数字逐项相加，与“共计、合计、共”后面的数对不上；小数按印出的位数容许四舍五入。分项没有列全的请写“等”或“其中”。</source>
        <translation>The numbers of one unit before don&apos;t add up to the one after “共计、合计、共”; rounding is allowed. Where not all are listed, write “等” or “其中”.</translation>
    </message>
    <message>
        <source>部分大于总数</source>
        <translation>The part is greater than the whole</translation>
    </message>
    <message>
        <source>“其中”后面的数是前面那个数的一部分，不会比它大；多半是两个数写颠倒了或多写了一位。</source>
        <translation>What follows “其中” is part of the number before and can&apos;t be greater; most likely they were exchanged or a digit is too many.</translation>
    </message>
    <message>
        <source>两部分相加不等于总数</source>
        <translation>Two parts don&apos;t add up</translation>
    </message>
    <message>
        <source>男和女、城镇和乡村、境外输入和本土合起来就是全部，与前面的总数对不上时请核对。</source>
        <translation>Men and women, town and country, from abroad and local are the whole; check where they don&apos;t make the total.</translation>
    </message>
    <message>
        <source>占比与数字不符</source>
        <translation>Share against the numbers</translation>
    </message>
    <message>
        <source>按文中给出的部分与总数算出的百分比，与写出的对不上；最后一位容许四舍五入。</source>
        <translation>The percentage of part and total in the text isn&apos;t the one given; rounding of the last digit is allowed.</translation>
    </message>
    <message>
        <source>各部分相加不是百分之百</source>
        <translation>Parts don&apos;t add up to 100 per cent</translation>
    </message>
    <message>
        <source>三次产业之比、男女所占百分比，合起来应是100（容许最后一位的四舍五入）。</source>
        <translation>The three industries, or the shares of men and women, make 100 (rounding is allowed).</translation>
    </message>
    <message>
        <source>单价乘数量不等于合计</source>
        <translation>Price times number isn&apos;t the total</translation>
    </message>
    <message>
        <source>人数乘以每人的数额，与“共计”后面的数对不上。</source>
        <translation>Number of people times the amount for each isn&apos;t what follows “共计”.</translation>
    </message>
    <message>
        <source>增减幅度与前后数字不符</source>
        <translation>Change against the numbers</translation>
    </message>
    <message>
        <source>增长率＝（现数－原数）÷原数；增长几倍＝现数÷原数－1；按印出的位数容许四舍五入。</source>
        <translation>Growth = (now − before) ÷ before; by times = now ÷ before − 1; rounding is allowed.</translation>
    </message>
    <message>
        <source>百分点误作百分之</source>
        <translation>Percentage points as per cent</translation>
    </message>
    <message>
        <source>两个百分数相减得到的是“百分点”；写成“%”就成了相对原数的增幅。</source>
        <translation>The difference of two percentages is in “百分点”; “%” would be relative.</translation>
    </message>
    <message>
        <source>增减方向与数字相反</source>
        <translation>Rise or fall against the numbers</translation>
    </message>
    <message>
        <source>写的是增，数字却变小了（或相反）；多半是两个数写颠倒了。名次、标准、时限的“提高”不在此列。</source>
        <translation>It is said to rise and the number falls, or the other way round; most likely they were exchanged. Ranks, standards and limits are left alone.</translation>
    </message>
    <message>
        <source>百分比与前面的两个数不符</source>
        <translation>Per cent against the two numbers before</translation>
    </message>
    <message>
        <source>总数、其中的数都写了，后面的满意率、完成率、占比与二者之比对不上；最后一位容许四舍五入。</source>
        <translation>Total and part are given, and the rate after them isn&apos;t their ratio; rounding of the last digit is allowed.</translation>
    </message>
    <message>
        <source>面积、单产、单价与收入不符</source>
        <translation>Area, yield and price against income</translation>
    </message>
    <message>
        <source>面积乘亩产、数量乘单价，与“总收入、共”后面的数对不上。</source>
        <translation>Area times yield, or number times price, isn&apos;t what follows “总收入、共”.</translation>
    </message>
    <message>
        <source>相差的数与前后不符</source>
        <translation>Difference against the numbers</translation>
    </message>
    <message>
        <source>两个数都写了，后面“多、少、增加、相差、剩余、还差”的数与二者之差对不上。</source>
        <translation>Both numbers are given, and what follows “多、少、增加、相差、剩余、还差” isn&apos;t their difference.</translation>
    </message>
    <message>
        <source>百分比、倍数与前面的数不符</source>
        <translation>Per cent or times against the number before</translation>
    </message>
    <message>
        <source>部分和总数都写了，后面的百分比、倍数与二者之比对不上；最后一位容许四舍五入。</source>
        <translation>Part and total are given, and the per cent or times after them isn&apos;t their ratio.</translation>
    </message>
    <message>
        <source>每份、份数与总数不符</source>
        <translation>Share and number against the total</translation>
    </message>
    <message>
        <source>份数、每份的数和总数都写了（每组几人、每斤几元、平均每户几个、长宽与面积），相乘对不上。</source>
        <translation>Number of shares, size of each and total are given and don&apos;t multiply (people a group, yuan a jin, length and width).</translation>
    </message>
    <message>
        <source>几成、翻番、过半与前面的数不符</source>
        <translation>Tenths, doubling or half against the number before</translation>
    </message>
    <message>
        <source>按前面两个数算：近七成是65%—70%，超七成是70%—80%；翻一番是两倍，翻两番是四倍；过半要超过50%。</source>
        <translation>By the two numbers before: nearly seven tenths is 65%–70%, over seven tenths 70%–80%; 翻一番 twice, 翻两番 four times; over half more than 50%.</translation>
    </message>
    <message>
        <source>年数、时长、天数与起止不符</source>
        <translation>Duration against beginning and end</translation>
    </message>
    <message>
        <source>起止年份、时刻、日期，比分，原价和折扣都写了，后面的年数、时长、天数、净胜分、现价对不上；首尾两年都算的可以多一年。</source>
        <translation>Beginning and end, score, or price and discount are given, and duration, margin or new price don&apos;t agree; counting both end years may make one more.</translation>
    </message>
    <message>
        <source>换算的数不符</source>
        <translation>Conversion doesn&apos;t agree</translation>
    </message>
    <message>
        <source>1公顷合15亩，1平方公里合100公顷、1500亩；路程除以时间是时速。</source>
        <translation>1 hectare is 15 mu, 1 km² 100 hectares or 1,500 mu; distance by time is speed.</translation>
    </message>
    <message>
        <source>人数与列出的姓名不符</source>
        <translation>Number of people against the names</translation>
    </message>
    <message>
        <source>列出的姓名比“等几人”还多，或没有“等”字而人数对不上；请数一数是漏了人还是写错了数。</source>
        <translation>More names are listed than “等几人” says, or without “等” another number; count whether somebody is missing or the number is wrong.</translation>
    </message>
    <message>
        <source>个数与列出的地方不符</source>
        <translation>Number against the places listed</translation>
    </message>
    <message>
        <source>列出的乡镇、村、区、学校等比“等几个”还多，或没有“等”字而个数对不上。</source>
        <translation>More places are listed than “等几个” says, or without “等” another number.</translation>
    </message>
    <message>
        <source>“几级、几地、几国”与列出的不符</source>
        <translation>Levels, places or countries against the list</translation>
    </message>
    <message>
        <source>前面逐个列出的级、地、国，与合起来说的数目对不上。</source>
        <translation>Levels, places or countries listed before don&apos;t agree with their number.</translation>
    </message>
    <message>
        <source>部数与列出的作品不符</source>
        <translation>Number against the works listed</translation>
    </message>
    <message>
        <source>列出的作品、文件比“等几部”还多，或没有“等”字而数目对不上。</source>
        <translation>More works are listed than “等几部” says, or without “等” another number.</translation>
    </message>
    <message>
        <source>提法里的数目与分项不符</source>
        <translation>The phrase&apos;s number against its items</translation>
    </message>
    <message>
        <source>“三区一高地”后面逐项列出时，应是三个“区”、一个“高地”；“两个确保”后面应有两个“确保”。</source>
        <translation>After “三区一高地” there are three 区 and one 高地; after “两个确保” two 确保.</translation>
    </message>
    <message>
        <source>说的项数与列出的不符</source>
        <translation>Number of items against the list</translation>
    </message>
    <message>
        <source>“四点要求”“三个方面”后面逐项列出时，项数应当相同；列到别的段落的也计算在内。</source>
        <translation>After “四点要求” or “三个方面” as many items are listed; those in later paragraphs count as well.</translation>
    </message>
    <message>
        <source>序号不连续</source>
        <translation>Numbering doesn&apos;t run on</translation>
    </message>
    <message>
        <source>“一是、二是”“第一、第二”“（一）（二）”“首先、其次”和段首的序号应依次连续；缺了一项还是写错了序号，请核对。</source>
        <translation>“一是、二是”, “第一、第二”, “（一）（二）”, “首先、其次” and numbers of paragraphs run on; is one missing, or a number wrong?</translation>
    </message>
    <message>
        <source>列举的个数与合计不符</source>
        <translation>Number listed against the total</translation>
    </message>
    <message>
        <source>逐个列出的镇村、部门、学校、阶段、方面，与后面合起来说的数目对不上；有“等”字的，只查列出的比说的还多。“甲和乙”也可能是一个名称，两种数法都不合才提示。</source>
        <translation>Villages, departments, schools, stages listed one by one don&apos;t agree with their number; with “等” only too many are told. “甲和乙” may be one name: told only if neither count fits.</translation>
    </message>
    <message>
        <source>说的个数与后面列出的不符</source>
        <translation>The number said and the items listed after it differ</translation>
    </message>
    <message>
        <source>“几个、几项、几家”后面用冒号、“即”“分别是”逐个列出时，个数应当相同；列举有“等”字的不查。</source>
        <translation>Where “几个、几项、几家” is followed by a list after a colon, “即” or “分别是”, the numbers agree; lists with “等” are not checked.</translation>
    </message>
    <message>
        <source>说到图片而没有配图</source>
        <translation>Speaks of a picture that isn&apos;t there</translation>
    </message>
    <message>
        <source>署了“文/图”“摄”或写了“图为”“见图”，稿件却没有图片：补上图片，或改署名、删去“见图”。</source>
        <translation>It is signed “文/图” or “摄”, or says “图为” or “见图”, but has no picture: add it, or change the text.</translation>
    </message>
    <message>
        <source>有图片而没有署来源</source>
        <translation>Picture without a source</translation>
    </message>
    <message>
        <source>稿件配了图，署名里没有“文/图”“摄”“供图”，也没有图片说明：请署图片来源。</source>
        <translation>It has a picture, but neither “文/图”, “摄”, “供图” nor a caption: name the source.</translation>
    </message>
    <message>
        <source>图片说明多于图片</source>
        <translation>More captions than pictures</translation>
    </message>
    <message>
        <source>图片说明的条数比图片多：漏了图片，或撤图后忘了删说明。</source>
        <translation>More captions than pictures: a picture is missing, or a caption was left behind.</translation>
    </message>
    <message>
        <source>图号与图片不符</source>
        <translation>Picture numbers against the pictures</translation>
    </message>
    <message>
        <source>图①、图②的号不会超过图片的张数；图片说明的号应依次连续，不重不漏。</source>
        <translation>Numbers such as 图① don&apos;t go beyond the pictures; those in captions run on.</translation>
    </message>
    <message>
        <source>左图、右图而只有一张图</source>
        <translation>Left or right picture, but only one</translation>
    </message>
    <message>
        <source>说“左图、右图”“上图、下图”，至少要有两张图片。</source>
        <translation>“左图、右图” or “上图、下图” need at least two pictures.</translation>
    </message>
    <message>
        <source>标题的数字与正文不一</source>
        <translation>The headline&apos;s number isn&apos;t the body&apos;s</translation>
    </message>
    <message>
        <source>标题、引题、副题、图片说明里的数，正文里没有，正文却有一个单位、名目相同而只差一位、颠倒或错了小数点的数。取整、“近”“超”不算。</source>
        <translation>A number in headline or caption isn&apos;t in the body, which has one of the same unit and thing that differs by a digit. Rounding, “近” and “超” don&apos;t count.</translation>
    </message>
    <message>
        <source>姓名前后不一</source>
        <translation>A name differs within the report</translation>
    </message>
    <message>
        <source>标题、图片说明里的姓名，正文里没有，却与正文里一个人的姓名只差一字；或正文里同一职务的人，姓名差一字。</source>
        <translation>A name in headline or caption isn&apos;t in the body, which has one that differs by a character; or the body writes the holder of a post in two ways.</translation>
    </message>
    <message>
        <source>地名与正文不一</source>
        <translation>The headline&apos;s place isn&apos;t the body&apos;s</translation>
    </message>
    <message>
        <source>标题、图片说明里的地名，正文里没有，却与正文里的一个地名音同或形近。</source>
        <translation>A place in headline or caption isn&apos;t in the body, which has one that sounds or looks alike.</translation>
    </message>
    <message>
        <source>活动名称与正文不一</source>
        <translation>The event&apos;s name isn&apos;t the body&apos;s</translation>
    </message>
    <message>
        <source>标题里的会议、活动名称与正文里的不是一个说法；标题可以简称，但所指要看得出是同一个。只供核对。</source>
        <translation>The headline calls the event otherwise than the body; it may be short, but must be known as the same. Only for checking.</translation>
    </message>
    <message>
        <source>同一说法前后用字不一</source>
        <translation>One wording in two spellings</translation>
    </message>
    <message>
        <source>同一篇里同一个说法用了两样的字，如“督查督导”与“督察督导”；用哪个请按词表和原件统一。</source>
        <translation>One wording in two spellings within a report, such as “督查督导” and “督察督导”; word list and original decide.</translation>
    </message>
    <message>
        <source>引号里的说法前后不一</source>
        <translation>A quoted phrase differs within the report</translation>
    </message>
    <message>
        <source>引号里的提法、名称，前后颠倒了相邻两字，或有一个同音、形近的字不同。</source>
        <translation>A quoted phrase or name exchanges two characters, or has one that sounds or looks alike.</translation>
    </message>
    <message>
        <source>第几届与正文不一</source>
        <translation>The session&apos;s number isn&apos;t the body&apos;s</translation>
    </message>
    <message>
        <source>标题里的第几届、第几次、第几期，正文里没有，正文说的却是同一个活动的另一届。</source>
        <translation>A session or number in the headline isn&apos;t in the body, which has another one of the same event.</translation>
    </message>
    <message>
        <source>同一句话在文中出现两次</source>
        <translation>The same sentence stands in the text twice</translation>
    </message>
    <message>
        <source>整句一字不差地出现两次，多半是粘贴了两遍。引语、诗歌、名单里的重复不算。</source>
        <translation>A whole sentence stands twice to the letter, most likely pasted twice. Repetitions in quotations, poems and lists do not count.</translation>
    </message>
    <message>
        <source>标题所说与正文不一</source>
        <translation>The headline says otherwise than the text</translation>
    </message>
    <message>
        <source>标题里的日期、比分、年龄、人数、增减方向、书名和活动名，正文里没有，正文里说的是另一个。</source>
        <translation>A date, score, age, number of people, rise or fall, title or event in the headline is not in the body, which has another.</translation>
    </message>
    <message>
        <source>虚词重复</source>
        <translation>Particle repeated</translation>
    </message>
    <message>
        <source>修改时容易留下两个“的”、两个“在”。“目的的”“参与与”“维和和”一类，前一个字属于词，不算错。</source>
        <translation>Editing leaves two 的 or two 在. In “目的的”, “参与与”, “维和和” the first belongs to the word.</translation>
    </message>
    <message>
        <source>词语重复</source>
        <translation>Word repeated</translation>
    </message>
    <message>
        <source>粘贴、修改时容易把一个词留两遍。有意的重复请放行；后一遍的末字属于下一个词的（行政区行政区域）不算。</source>
        <translation>Pasting and editing leave a word twice. Waive what is meant; a last character that begins the next word doesn&apos;t count.</translation>
    </message>
    <message>
        <source>错别字</source>
        <translation>Wrong character</translation>
    </message>
    <message>
        <source>常见的错词表，只收写错了便不成词的；跨词巧合（“可以经济”里的“以经”）不算。两个字的可能碰上人名，作存疑；容易巧合的只作建议。</source>
        <translation>A list of common wrong words that are no words at all. Two characters may be a name: a warning; those that easily meet by chance are advice.</translation>
    </message>
    <message>
        <source>异形词</source>
        <translation>Variant spelling</translation>
    </message>
    <message>
        <source>一个词有几种写法的，用《第一批异形词整理表》推荐的一种，全报统一。旧写法在引文、人名、店名里可以放行；容易巧合的只作建议。</source>
        <translation>Of several spellings the one that the First List of Variant Words recommends is used throughout. Old ones in quotations and names may be waived.</translation>
    </message>
    <message>
        <source>简体稿里的繁体字</source>
        <translation>Traditional character in simplified text</translation>
    </message>
    <message>
        <source>简体报纸用规范字。通篇繁体的稿件不查；“乾”“著”“瞭”等在简体里也用的字不查；人名、书画题名按本人、原件写法，可以放行。</source>
        <translation>Papers in simplified Chinese use standard characters. Wholly traditional texts aren&apos;t checked; names and titles may be waived.</translation>
    </message>
    <message>
        <source>疑为同音词误选</source>
        <translation>Perhaps the wrong homophone</translation>
    </message>
    <message>
        <source>拼音输入最容易选错同音词，两个词都成词，单看看不出来。这里只看紧挨着的两个字：另一个词在新闻里常与它们相连、这个词几乎从不的，才提示。</source>
        <translation>Choosing the wrong homophone is the commonest slip. Told only where another word of the same sound usually stands beside its neighbours and this one hardly ever.</translation>
    </message>
    <message>
        <source>成语、固定词组里的别字</source>
        <translation>Wrong character in a set phrase</translation>
    </message>
    <message>
        <source>成语和新闻里的固定词组四个字总在一起，三个字都对、剩下一个读音相同的，就是别字。只是字形相近的，和引号里可能有意的谐音，只作建议。</source>
        <translation>Four characters that always go together, three right and one of the same sound: a wrong character. Those that only look alike, and puns in quotation marks, are advice.</translation>
    </message>
    <message>
        <source>疑为同音错字</source>
        <translation>Perhaps a wrong character of the same sound</translation>
    </message>
    <message>
        <source>拼音输入最容易选错同音的字、词。这里看不成词的两个字：读音相同的一个词在新闻里常与左右的字相连，这两个字几乎从不的，才提示。</source>
        <translation>Two characters that are no word, where a word of the same sound usually stands beside these neighbours.</translation>
    </message>
    <message>
        <source>易混词用错</source>
        <translation>Confused words</translation>
    </message>
    <message>
        <source>读音、字形相近的两个词，各有各的搭配：截至与截止、权利与权力、度过与渡过、座与坐……只查搭配能断定的；每一条的理由随提示给出，可以单独关掉。</source>
        <translation>Words that sound or look alike have company of their own: 截至 and 截止, 权利 and 权力… Only what the company settles; each has its reason and can be switched off.</translation>
    </message>
    <message>
        <source>固定提法写错</source>
        <translation>Set phrase written wrongly</translation>
    </message>
    <message>
        <source>时政提法一字不能增减、次序不能颠倒。查出来只报不改，由编辑对照原文改定。</source>
        <translation>Set political phrases can&apos;t be lengthened, cut or reordered. Only told; the editor corrects by the original.</translation>
    </message>
    <message>
        <source>固定提法有一两字之差</source>
        <translation>Set phrase a character or two off</translation>
    </message>
    <message>
        <source>与提法表里的原文只差一两个字，或漏了字、配错了词：多半是写错。读音、字形相近的和引号里的报存疑，其余只作建议；只报不改，由编辑对照原文改定。</source>
        <translation>A character or two away from a set wording of the table, or with a word missing or mismatched. What sounds or looks alike, and what stands in quotation marks, is doubtful; the rest is advice. It is only reported: the editor corrects it by the original.</translation>
    </message>
    <message>
        <source>固定提法要加引号</source>
        <translation>Set phrase wants quotation marks</translation>
    </message>
    <message>
        <source>用数字概括的提法、简称，正文里要加引号，免得读者当成普通的数目。标题里可以不加。</source>
        <translation>Phrases summed up by numbers take quotation marks in the body, lest they read as amounts. Headlines may do without.</translation>
    </message>
    <message>
        <source>分项与提法不符</source>
        <translation>Items against the phrase</translation>
    </message>
    <message>
        <source>列举分项时，项数要与提法的数字相合，次序照原文。</source>
        <translation>The items listed agree in number with the phrase, in the original&apos;s order.</translation>
    </message>
    <message>
        <source>提法的时限</source>
        <translation>The phrase&apos;s term</translation>
    </message>
    <message>
        <source>五年规划一类的提法有起止年份。出版日期不在这段时间里，又不像是回顾的，请核对。</source>
        <translation>Phrases such as five-year plans have their years. The paper&apos;s day isn&apos;t in them, and it doesn&apos;t look like a review: check.</translation>
    </message>
    <message>
        <source>机构名称写错</source>
        <translation>Organ&apos;s name written wrongly</translation>
    </message>
    <message>
        <source>机构用全称或规范简称，一字不差：名称里多用“和”不用“与”，“纪律检查”用“查”，“检察院”用“察”。</source>
        <translation>Organs by their full or standard short name, to the character: “和” rather than “与”, “纪律检查” with “查”, “检察院” with “察”.</translation>
    </message>
    <message>
        <source>机构名称有一字之差</source>
        <translation>Organ&apos;s name one character off</translation>
    </message>
    <message>
        <source>与机构名称表里的全称只差一个字，或漏了一个字：多半是写错。确是另一个机构的，请加进机构与次序表。</source>
        <translation>A character off the full name in the list, most likely a slip. If it is another organ, enter it under organs and order.</translation>
    </message>
    <message>
        <source>机构旧称</source>
        <translation>Former name of an organ</translation>
    </message>
    <message>
        <source>机构改革后用新名称；回顾往事、写“原某某局”的不在此列。出版日期不知道的不查。</source>
        <translation>After a reform the new name is used; reviews and “原某某局” are left alone. Not checked without the paper&apos;s day.</translation>
    </message>
    <message>
        <source>机构名称与级别不合</source>
        <translation>Organ&apos;s name against its level</translation>
    </message>
    <message>
        <source>省政府的部门多称“厅”，市、县的称“局”；党委的部门称“部”；县、区一级没有中级法院，省一级是高级法院。</source>
        <translation>Provincial departments are mostly “厅”, those of cities and counties “局”, the Party&apos;s “部”; counties have no intermediate court, provinces have high courts.</translation>
    </message>
    <message>
        <source>职务与机构不合</source>
        <translation>Post against organ</translation>
    </message>
    <message>
        <source>人大常委会、监委、居委会的负责人称主任，政协、总工会的称主席，纪委、党委的称书记，检察院的称检察长，法院的称院长，局的称局长。</source>
        <translation>People&apos;s Congress, supervision and residents&apos; committees have a 主任, CPPCC and unions a 主席, Party and discipline committees a 书记, procuratorates a 检察长, courts a 院长, bureaus a 局长.</translation>
    </message>
    <message>
        <source>本报统一用语</source>
        <translation>House term</translation>
    </message>
    <message>
        <source>本报自己的用语表：统一的名称、译名、说法，各有理由和起止日期，表由本报维护。</source>
        <translation>The paper&apos;s own list: names, translations and wordings, each with its reason and dates, kept by the paper.</translation>
    </message>
    <message>
        <source>本报禁用语</source>
        <translation>Not used by the paper</translation>
    </message>
    <message>
        <source>本报自己的禁用语表：不用的说法，各有理由和起止日期；怎样改由编辑定。</source>
        <translation>The paper&apos;s own list of what isn&apos;t said, each with its reason and dates; the editor decides how to put it.</translation>
    </message>
    <message>
        <source>“等”前不用顿号</source>
        <translation>No 、 before “等”</translation>
    </message>
    <message>
        <source>“等”已表示列举未尽，前面不再停顿。</source>
        <translation>“等” already says that more follows, no pause before it.</translation>
    </message>
    <message>
        <source>“第一”“首先”后用逗号</source>
        <translation>Comma after “第一” and “首先”</translation>
    </message>
    <message>
        <source>“一、”后用顿号，“第一，”“首先，”后用逗号。</source>
        <translation>“一、” takes 、; “第一，” and “首先，” take a comma.</translation>
    </message>
    <message>
        <source>带括号的序号后不加点号</source>
        <translation>No stop after a number in brackets</translation>
    </message>
    <message>
        <source>括号已起分隔作用。</source>
        <translation>The brackets already set it off.</translation>
    </message>
    <message>
        <source>发文字号的年份用六角括号</source>
        <translation>Document numbers take 〔〕 about the year</translation>
    </message>
    <message>
        <source>公文的发文字号写作“国办发〔2021〕3号”。</source>
        <translation>Document numbers are written 国办发〔2021〕3号.</translation>
    </message>
    <message>
        <source>问号、叹号叠用过多</source>
        <translation>Too many question or exclamation marks</translation>
    </message>
    <message>
        <source>叠用不超过三个；新闻里一般只用一个。</source>
        <translation>At most three together; in news usually one.</translation>
    </message>
    <message>
        <source>中央全会的届次用汉字</source>
        <translation>Plenums are numbered in hanzi</translation>
    </message>
    <message>
        <source>定型的词语用汉字数字。</source>
        <translation>Set words take numerals in hanzi.</translation>
    </message>
    <message>
        <source>人大、政协会议的届次用汉字</source>
        <translation>Sessions of congresses are numbered in hanzi</translation>
    </message>
    <message>
        <source>会议的届次用汉字数字，前后一致。</source>
        <translation>Sessions are numbered in hanzi, alike throughout.</translation>
    </message>
    <message>
        <source>党代会的届次用汉字</source>
        <translation>Party congresses are numbered in hanzi</translation>
    </message>
    <message>
        <source>五年规划加引号</source>
        <translation>Five-year plans in quotation marks</translation>
    </message>
    <message>
        <source>“十四五”是简称，加引号，“期间、规划”在引号外。</source>
        <translation>“十四五” is an abbreviation in quotation marks, with “期间、规划” outside.</translation>
    </message>
    <message>
        <source>词语里的“一”不写作数字</source>
        <translation>No digit for “一” within words</translation>
    </message>
    <message>
        <source>“进一步”“第一书记”“一系列”是词语，不表示数量。</source>
        <translation>“进一步”, “第一书记”, “一系列” are words and no amounts.</translation>
    </message>
    <message>
        <source>标题末尾不用句号</source>
        <translation>No full stop after a headline</translation>
    </message>
    <message>
        <source>标题末尾不用句号；问号、叹号、省略号按需要保留。</source>
        <translation>Headlines end without a full stop; question and exclamation marks and ellipses stay as needed.</translation>
    </message>
    <message>
        <source>横排简体不用直角引号</source>
        <translation>No 「」 in horizontal simplified text</translation>
    </message>
    <message>
        <source>横排简体用“ ”；直角引号「」用在竖排和繁体版面。</source>
        <translation>Horizontal simplified text uses “ ”; 「」 are for vertical and traditional pages.</translation>
    </message>
    <message>
        <source>看不见的字符</source>
        <translation>Invisible character</translation>
    </message>
    <message>
        <source>零宽空格、软连字符一类，从网页复制而来；屏幕上看不见，却会断词、占位，使检索找不到。</source>
        <translation>Zero-width blanks and soft hyphens come from web pages; unseen on the screen, they break words, take room and hide from searches.</translation>
    </message>
    <message>
        <source>部首符号冒充汉字</source>
        <translation>Radical in place of a hanzi</translation>
    </message>
    <message>
        <source>从 PDF 复制的字有时是部首符号、兼容字，看着一样，检索、排版都当作别的字。</source>
        <translation>Characters copied from PDFs may be radicals or compatibility forms; they look the same, but searching and setting take them for others.</translation>
    </message>
    <message>
        <source>认不出的字</source>
        <translation>Unreadable character</translation>
    </message>
    <message>
        <source>排版软件的自造字、转码失败的字，换一台机器就成空框，须对照原稿补上。</source>
        <translation>Private characters of setting programs and failed conversions become empty boxes on another computer; complete them by the original.</translation>
    </message>
    <message>
        <source>转版没有呼应</source>
        <translation>A jump without its other half</translation>
    </message>
    <message>
        <source>写了“下转第三版”，第三版上要有“上接第一版”的稿件；反过来也一样。换版、撤稿以后最容易漏改。</source>
        <translation>Where a report says “下转第三版”, page three needs one with “上接第一版”, and the other way round. Easily forgotten when pages are exchanged or reports killed.</translation>
    </message>
    <message>
        <source>提示的版上还没有稿件</source>
        <translation>The page referred to has no reports</translation>
    </message>
    <message>
        <source>“更多报道见K04～05版”所指的版，本期里还是空的。</source>
        <translation>The page that “更多报道见K04～05版” refers to is still empty in this issue.</translation>
    </message>
    <message>
        <source>报眉日期不是本期日期</source>
        <translation>The folio&apos;s date isn&apos;t the issue&apos;s</translation>
    </message>
    <message>
        <source>各版报眉上的日期、星期应与本期相同。</source>
        <translation>Date and weekday in every folio should be the issue&apos;s.</translation>
    </message>
    <message>
        <source>报眉版号不符</source>
        <translation>Wrong page number in the folio</translation>
    </message>
    <message>
        <source>报眉上的版序应是这一版在本期里的版号。</source>
        <translation>The page number in the folio should be the page&apos;s number in this issue.</translation>
    </message>
    <message>
        <source>版序不连续</source>
        <translation>Page numbers not in a row</translation>
    </message>
    <message>
        <source>版号依次连续；缺的版是还没有建，还是版号写错，请核对。</source>
        <translation>Page numbers run on. Is the missing page not made yet, or a number wrong? Please check.</translation>
    </message>
    <message>
        <source>没有版名</source>
        <translation>No page name</translation>
    </message>
    <message>
        <source>报眉上写版名（要闻、综合……）。</source>
        <translation>The folio has the page&apos;s name (要闻, 综合…).</translation>
    </message>
    <message>
        <source>报头不全或不在首版</source>
        <translation>Masthead incomplete or not on the front page</translation>
    </message>
    <message>
        <source>报头在首版，印报名、出版日期、总期号、版数、国内统一连续出版物号和主管主办单位。</source>
        <translation>The masthead is on the front page, with the paper&apos;s name, date, running number, number of pages, CN number and publishers.</translation>
    </message>
    <message>
        <source>报眉上缺人员</source>
        <translation>People missing in the folio</translation>
    </message>
    <message>
        <source>别的版都署了的责编、校对、美编，这一版没有。</source>
        <translation>The other pages name editor, proofreader and designer; this one doesn&apos;t.</translation>
    </message>
    <message>
        <source>一人兼编辑与校对</source>
        <translation>One person both edits and proofreads</translation>
    </message>
    <message>
        <source>任何两个环节不能由一人担任；人手不足确需兼任的，可以放行。</source>
        <translation>Two steps can&apos;t be one person&apos;s; where hands are really short, it can be waived.</translation>
    </message>
    <message>
        <source>总期号不连续</source>
        <translation>Issue numbers don&apos;t run on</translation>
    </message>
    <message>
        <source>总期号接着上一期往下数；停刊、增刊的，改正上一期或本期的期号。</source>
        <translation>The running number counts on from the issue before; after a pause or an extra, correct that issue&apos;s number or this one&apos;s.</translation>
    </message>
    <message>
        <source>一期里有重稿</source>
        <translation>A report twice in an issue</translation>
    </message>
    <message>
        <source>两篇稿件的文字大半相同，或有整段相同；标题改过也查得出。</source>
        <translation>Two reports have most of their text or a whole paragraph in common; changed headlines don&apos;t hide it.</translation>
    </message>
    <message>
        <source>同一篇排了两处</source>
        <translation>A report placed twice</translation>
    </message>
    <message>
        <source>同一篇稿件排在了两个版位上。</source>
        <translation>The same report stands in two slots.</translation>
    </message>
    <message>
        <source>同一段出现两次</source>
        <translation>A paragraph twice</translation>
    </message>
    <message>
        <source>一篇稿件里有两段文字相同，多半是粘贴重复。</source>
        <translation>A report has the same paragraph twice, most likely pasted twice.</translation>
    </message>
    <message>
        <source>同一张图用了两次</source>
        <translation>A picture used twice</translation>
    </message>
    <message>
        <source>同一张图片配给了本期的两篇稿件。</source>
        <translation>The same picture goes with two reports of this issue.</translation>
    </message>
    <message>
        <source>图片只在版面上</source>
        <translation>A picture only on the page</translation>
    </message>
    <message>
        <source>版面上有一张图，稿件里没有：它的图注没有随稿件审读。</source>
        <translation>The page has a picture that the report hasn&apos;t: its caption wasn&apos;t read with the report.</translation>
    </message>
    <message>
        <source>图注两样</source>
        <translation>Two captions</translation>
    </message>
    <message>
        <source>版面上印的图注与稿件里这张图的图注不同。</source>
        <translation>The caption printed on the page isn&apos;t the one that the report has for this picture.</translation>
    </message>
    <message>
        <source>一人两样写</source>
        <translation>One person written in two ways</translation>
    </message>
    <message>
        <source>同一职务的人，在本期两篇稿件里姓名差一个字。</source>
        <translation>The holder of one post has names that differ by one character in two reports of this issue.</translation>
    </message>
    <message>
        <source>一会两样称</source>
        <translation>One event called in two ways</translation>
    </message>
    <message>
        <source>同一个会议、活动，在本期两篇稿件里名称差几个字；只供核对。</source>
        <translation>One meeting or event is called slightly differently in two reports of this issue; only for checking.</translation>
    </message>
    <message>
        <source>稿库里有相同的稿件</source>
        <translation>The store has the same report</translation>
    </message>
    <message>
        <source>这篇稿件或其中整段，已在稿库的另一篇里；已见报的多半是重稿，后续报道引用旧文的可以放行。</source>
        <translation>The report or whole paragraphs of it are in another report of the store. If that was printed, it is likely a repeat; a follow-up that quotes may be waived.</translation>
    </message>
    <message>
        <source>电头与署名</source>
        <translation>Datelines and bylines</translation>
    </message>
    <message>
        <source>署名与名录</source>
        <translation>Bylines and directory</translation>
    </message>
    <message>
        <source>干部姓名与职务</source>
        <translation>Officials&apos; names and posts</translation>
    </message>
    <message>
        <source>全角与半角</source>
        <translation>Full and half width</translation>
    </message>
    <message>
        <source>成对符号</source>
        <translation>Paired marks</translation>
    </message>
    <message>
        <source>标点</source>
        <translation>Punctuation</translation>
    </message>
    <message>
        <source>空格</source>
        <translation>Blanks</translation>
    </message>
    <message>
        <source>断行</source>
        <translation>Broken lines</translation>
    </message>
    <message>
        <source>外文残留</source>
        <translation>Foreign remains</translation>
    </message>
    <message>
        <source>转版</source>
        <translation>Jumps</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>Numerals</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>时间与出刊日</source>
        <translation>Time and the paper&apos;s day</translation>
    </message>
    <message>
        <source>算术</source>
        <translation>Arithmetic</translation>
    </message>
    <message>
        <source>项数与序号</source>
        <translation>Counts and numbering</translation>
    </message>
    <message>
        <source>图与署名</source>
        <translation>Pictures and credits</translation>
    </message>
    <message>
        <source>题文一致</source>
        <translation>Headline and text</translation>
    </message>
    <message>
        <source>文字</source>
        <translation>Characters and words</translation>
    </message>
    <message>
        <source>易混词</source>
        <translation>Words easily confused</translation>
    </message>
    <message>
        <source>固定提法</source>
        <translation>Set phrases</translation>
    </message>
    <message>
        <source>机构名称</source>
        <translation>Names of organs</translation>
    </message>
    <message>
        <source>本报用语</source>
        <translation>House terms</translation>
    </message>
    <message>
        <source>用法</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>字符</source>
        <translation>Characters</translation>
    </message>
</context>
<context>
    <name>TravelFlow</name>
    <message>
        <source>名录 %1.zip</source>
        <translation>directories %1.zip</translation>
    </message>
    <message>
        <source>签名名录</source>
        <translation>Sign directories</translation>
    </message>
    <message>
        <source>名录文件 (*.zip)</source>
        <translation>Signed directories (*.zip)</translation>
    </message>
    <message>
        <source>正在签名</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>名录已签名写入 %1。对方第一次接收时，请念指纹给对方核对：%2</source>
        <translation>Directories signed into %1. When somebody first receives them, read out the fingerprint: %2</translation>
    </message>
    <message>
        <source>复制指纹</source>
        <translation>Copy fingerprint</translation>
    </message>
    <message>
        <source>不再接收此人签发的名录</source>
        <translation>No more files of this signer are taken</translation>
    </message>
    <message>
        <source>名录文件 (*.zip);;所有文件 (*)</source>
        <translation>Signed directories (*.zip);;All files (*)</translation>
    </message>
    <message>
        <source>接收名录文件</source>
        <translation>Receive directories</translation>
    </message>
    <message>
        <source>正在核对签名 %1</source>
        <translation>Checking the signature of %1</translation>
    </message>
    <message>
        <source>%1签发的名录与本机完全一致，不用采用</source>
        <translation>The directories signed by %1 are exactly those of this computer; nothing to take</translation>
    </message>
    <message>
        <source>已采用%1签发的名录</source>
        <translation>Took the directories signed by %1</translation>
    </message>
    <message>
        <source>正在采用名录</source>
        <translation>Taking directories</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>会标出的地方</source>
        <translation>Places that would be flagged</translation>
    </message>
    <message>
        <source>日期和版</source>
        <translation>Date and page</translation>
    </message>
    <message>
        <source>会标出的字</source>
        <translation>What would be flagged</translation>
    </message>
    <message>
        <source>稿件</source>
        <translation>Report</translation>
    </message>
</context>
<context>
    <name>TurnDialog</name>
    <message>
        <source>转版</source>
        <translation>Continue on another page</translation>
    </message>
    <message>
        <source>不要标题，只印“上接……”</source>
        <translation>No headline, only “continued from …”</translation>
    </message>
    <message>
        <source>《{0}》在这一版放不下的文字，接到另一版；下转、上接由程序写，换版时跟着改。</source>
        <translation>What finds no room here of “{0}” goes on on another page. The program writes the turn lines and keeps them true when pages move.</translation>
    </message>
    <message>
        <source>转到</source>
        <translation>Continue on</translation>
    </message>
    <message>
        <source>续文标题</source>
        <translation>Headline there</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message>
        <source>缓发</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>取消缓发</source>
        <translation>Lift hold</translation>
    </message>
    <message>
        <source>退回%1</source>
        <translation>back to %1</translation>
    </message>
    <message>
        <source>%1（越过规定）</source>
        <translation>%1 (rule passed over)</translation>
    </message>
</context>
<context>
    <name>UsesPopup</name>
    <message>
        <source>词语、姓名、机构或职务；几种写法用空格隔开</source>
        <translation>A word, name, organ or post; several spellings parted by blanks</translation>
    </message>
    <message>
        <source>上回怎么写的</source>
        <translation>How did we write it last time</translation>
    </message>
    <message>
        <source>回车写入&#x3000;单击打开那篇稿件&#x3000;Ctrl+C 复制原句&#x3000;Esc 关闭</source>
        <translation>Enter writes it · click opens the report · Ctrl+C copies the sentence · Esc closes</translation>
    </message>
    <message>
        <source>用过的地方</source>
        <translation>Where it was used</translation>
    </message>
    <message>
        <source>{0}：没有用过</source>
        <translation>{0}: never used</translation>
    </message>
    <message>
        <source>{0}：{1} 篇，见报 {2} 篇</source>
        <translation>{0}: {1} reports, {2} printed</translation>
    </message>
    <message>
        <source>，最近 {0}</source>
        <translation>, last {0}</translation>
    </message>
    <message>
        <source>未见报</source>
        <translation>not printed</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>核对输出的文件</source>
        <translation>Verify Written Files</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>VerifyFlow</name>
    <message>
        <source>核对输出的文件</source>
        <translation>Verify Written Files</translation>
    </message>
    <message>
        <source>输出的版面 (*.docx *.pdf)</source>
        <translation>Written pages (*.docx *.pdf)</translation>
    </message>
</context>
<context>
    <name>VersionParts</name>
    <message>
        <source>专栏</source>
        <translation>Standing head</translation>
    </message>
    <message>
        <source>引题</source>
        <translation>Kicker</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>副题</source>
        <translation>Deck</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>署名</source>
        <translation>Byline</translation>
    </message>
    <message>
        <source>图片说明</source>
        <translation>Captions</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>转版</source>
        <translation>Jump</translation>
    </message>
</context>
<context>
    <name>VersionsWindow</name>
    <message>
        <source>历次文本：{0}</source>
        <translation>Versions: {0}</translation>
    </message>
    <message>
        <source>命名现在的文字…</source>
        <translation>Name the present text…</translation>
    </message>
    <message>
        <source>恢复到这一稿</source>
        <translation>Restore this Version</translation>
    </message>
    <message>
        <source>导出修订稿（Word）…</source>
        <translation>Export Tracked Changes (Word)…</translation>
    </message>
    <message>
        <source>收回审改稿…</source>
        <translation>Take in a Reviewer’s File…</translation>
    </message>
    <message>
        <source>历次文本</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>对照</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>合在一起看</source>
        <translation>In one text</translation>
    </message>
    <message>
        <source>左右对照</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>花脸稿（谁写的）</source>
        <translation>Marked manuscript (who wrote what)</translation>
    </message>
    <message>
        <source>与现在的文字比</source>
        <translation>Against the present text</translation>
    </message>
    <message>
        <source>与前一稿比</source>
        <translation>Against the version before</translation>
    </message>
    <message>
        <source>上一处改动</source>
        <translation>Previous change</translation>
    </message>
    <message>
        <source>下一处改动</source>
        <translation>Next change</translation>
    </message>
    <message>
        <source>这篇稿件还没有改过。停笔十分钟、换人或改审次时，程序自己留一稿；也可以随时命名一稿。</source>
        <translation>This report was not changed yet. A pause of ten minutes, another person or another reading makes a version by itself; name one by hand at any time.</translation>
    </message>
    <message>
        <source>增 {0} 字&#x3000;删 {1} 字</source>
        <translation>{0} characters added, {1} removed</translation>
    </message>
    <message>
        <source>没有不同</source>
        <translation>No difference</translation>
    </message>
    <message>
        <source>［这段用旧文］</source>
        <translation>[use the old paragraph]</translation>
    </message>
    <message>
        <source>给现在的文字起个名字，如“送审稿”</source>
        <translation>A name for the text as it stands, such as “for review”</translation>
    </message>
    <message>
        <source>命名现在的文字</source>
        <translation>Name the present text</translation>
    </message>
    <message>
        <source>导出修订稿</source>
        <translation>Export Tracked Changes</translation>
    </message>
    <message>
        <source>Word 文档 (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>已写入 {0}</source>
        <translation>Written to {0}</translation>
    </message>
    <message>
        <source>收回审改稿</source>
        <translation>Take in a Reviewer’s File</translation>
    </message>
    <message>
        <source>来稿</source>
        <translation>As it came</translation>
    </message>
    <message>
        <source>{0}&#x3000;{1}
{2}&#x3000;{3} 字</source>
        <translation>{0}   {1}
{2}   {3} characters</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>待编稿件</source>
        <translation>Waiting reports</translation>
    </message>
    <message>
        <source>拖到版面上，或双击放到第一个空处</source>
        <translation>Drag onto the page, or double-click for the first free place</translation>
    </message>
    <message>
        <source>没有待编的稿件</source>
        <translation>No reports are waiting</translation>
    </message>
</context>
<context>
    <name>WaiveDialog</name>
    <message>
        <source>放行</source>
        <translation>Waive</translation>
    </message>
    <message>
        <source>为什么可以不改，如：引文原样</source>
        <translation>Why it may stand, such as: quoted as it is</translation>
    </message>
    <message>
        <source>谁放行</source>
        <translation>Who waives it</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>放行人</source>
        <translation>Waived by</translation>
    </message>
    <message>
        <source>只放行这一处，文字改了就失效</source>
        <translation>Only here; lapses when the text changes</translation>
    </message>
    <message>
        <source>全报放行：各稿中的“{0}”都不再提</source>
        <translation>In every report: “{0}” is not mentioned again</translation>
    </message>
    <message>
        <source>只在这些字里放行，须含“{0}”；不填则处处放行</source>
        <translation>Only within these words, which must hold “{0}”; empty: everywhere</translation>
    </message>
    <message>
        <source>限于</source>
        <translation>Within</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>“{found}”：{message}</source>
        <translation>“{found}”: {message}</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Scope</translation>
    </message>
</context>
<context>
    <name>WaivedList</name>
    <message>
        <source>按 Delete 也可</source>
        <translation>Delete does it too</translation>
    </message>
    <message>
        <source>全报放行…</source>
        <translation>House waivers…</translation>
    </message>
    <message>
        <source>已放行 {count} 处</source>
        <translation>{count} waived</translation>
    </message>
    <message>
        <source>，{count} 处已失效</source>
        <translation>, {count} lapsed</translation>
    </message>
    <message>
        <source>已放行的问题</source>
        <translation>Findings let pass</translation>
    </message>
    <message>
        <source>全报</source>
        <translation>house</translation>
    </message>
    <message>
        <source>已失效：文字改过</source>
        <translation>lapsed: the text was changed</translation>
    </message>
    <message>
        <source>本稿</source>
        <translation>this report</translation>
    </message>
    <message>
        <source>取消放行</source>
        <translation>Take the waiver back</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>稿件</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>责编</source>
        <translation>Editors</translation>
    </message>
    <message>
        <source>超行</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>缺行</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>批注</source>
        <translation>Comments</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>哪一期</source>
        <translation>Which issue</translation>
    </message>
    <message>
        <source>再看一遍</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>版</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>版名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>稿件</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>超行</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>缺行</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>缺图</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>待签发</source>
        <translation>To release</translation>
    </message>
    <message>
        <source>差错</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>存疑</source>
        <translation>Doubts</translation>
    </message>
    <message>
        <source>签样</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>能不能付印</source>
        <translation>Ready to print?</translation>
    </message>
    <message>
        <source>各版</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>缺什么</source>
        <translation>What</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>这一版还缺什么</source>
        <translation>Missing on this page</translation>
    </message>
    <message>
        <source>还没有一期报纸。在“版面”里新建一期，这里就能看到各版还缺什么。</source>
        <translation>No issue yet. Make one in “Pages”, and what is missing on each page stands here.</translation>
    </message>
    <message>
        <source>&#x3000;总第 {0} 期</source>
        <translation>&#x3000;No. {0}</translation>
    </message>
    <message>
        <source>看各版还缺什么</source>
        <translation>Look over the pages</translation>
    </message>
    <message>
        <source>{0} 个版，{1} 个可以付印</source>
        <translation>{0} pages, {1} ready to print</translation>
    </message>
    <message>
        <source>{0}；离出报还有 {1} 天</source>
        <translation>{0}; {1} days to go</translation>
    </message>
    <message>
        <source>{0}；今天出报</source>
        <translation>{0}; appears today</translation>
    </message>
    <message>
        <source>{0}；已过出报日</source>
        <translation>{0}; has appeared</translation>
    </message>
    <message>
        <source>可以</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>差：{0}</source>
        <translation>Lacks: {0}</translation>
    </message>
    <message>
        <source>{0} 版还缺什么（点击或回车打开）</source>
        <translation>Missing on {0} (a click or Enter opens it)</translation>
    </message>
    <message>
        <source>{0} 版什么也不缺</source>
        <translation>Nothing is missing on {0}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>从这里开始</source>
        <translation>Begin here</translation>
    </message>
    <message>
        <source>最近的报纸</source>
        <translation>Latest issues</translation>
    </message>
    <message>
        <source>粘贴整版</source>
        <translation>Paste a page</translation>
    </message>
    <message>
        <source>把剪贴板里的一版文字拆成稿件</source>
        <translation>Turn a page of text on the clipboard into reports</translation>
    </message>
    <message>
        <source>导入整版</source>
        <translation>Import a page</translation>
    </message>
    <message>
        <source>从文本或 Word 文件读入一版</source>
        <translation>Read a page from a text or Word file</translation>
    </message>
    <message>
        <source>新建稿件</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>从一张白纸写起</source>
        <translation>Start with an empty sheet</translation>
    </message>
    <message>
        <source>打开样例</source>
        <translation>Open the sample</translation>
    </message>
    <message>
        <source>一期编好的报纸，随便改</source>
        <translation>A finished issue to play with</translation>
    </message>
    <message>
        <source>也可以把 .txt、.docx 文件或一段文字拖进窗口</source>
        <translation>Or drop a .txt or .docx file, or some text, into the window</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>送审</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>初审</source>
        <translation>First reading</translation>
    </message>
    <message>
        <source>复审</source>
        <translation>Second reading</translation>
    </message>
    <message>
        <source>终审</source>
        <translation>Final reading</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>上版</source>
        <translation>Placed</translation>
    </message>
    <message>
        <source>付印</source>
        <translation>Sent to press</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>撤稿</source>
        <translation>Kill</translation>
    </message>
    <message>
        <source>签样</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>不标急缓</source>
        <translation>No urgency</translation>
    </message>
    <message>
        <source>1 最急</source>
        <translation>1 most urgent</translation>
    </message>
    <message>
        <source>3 平常</source>
        <translation>3 normal</translation>
    </message>
    <message>
        <source>5 不急</source>
        <translation>5 not urgent</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>退回%1</source>
        <translation>back to %1</translation>
    </message>
    <message>
        <source>签后改过</source>
        <translation>changed since</translation>
    </message>
    <message>
        <source>缓发</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>记者</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>编辑</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>总编</source>
        <translation>Chief</translation>
    </message>
    <message>
        <source>校对</source>
        <translation>Proofreader</translation>
    </message>
    <message>
        <source>版面编辑</source>
        <translation>Page editor</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>%1 字</source>
        <translation>%1 characters</translation>
    </message>
    <message>
        <source>（无题）</source>
        <translation>(untitled)</translation>
    </message>
    <message>
        <source>昨天 %1</source>
        <translation>yesterday %1</translation>
    </message>
    <message>
        <source>%1月%2日</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>星期一</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>星期二</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>星期三</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>星期四</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>星期五</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>星期六</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>星期日</source>
        <translation>Sunday</translation>
    </message>
</context>
</TS>
